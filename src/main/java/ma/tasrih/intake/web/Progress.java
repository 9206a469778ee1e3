package ma.tasrih.intake.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.usecase.look.FindDeposit;
import ma.tasrih.platform.DisplayFunctions;
import ma.tasrih.platform.DisplayTexts;
import ma.tasrih.platform.http.DownloadServlet;

/**
 * How far the check of a deposit is, for the page that waits for it: one line saying whether it is
 * done, one for people.
 */
@WebServlet("/employer/intake/progress")
public class Progress extends DownloadServlet {

  private static final String DONE = "done\n";
  private static final String UNDER_WAY = "under way\n";

  @Inject private transient CurrentActor currentActor;
  @Inject private transient FindDeposit findDeposit;

  @Override
  protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Deposit deposit =
        findDeposit.deposit(currentActor.require(), parameter(request, "id")).deposit();
    response.setContentType("text/plain;charset=UTF-8");
    response
        .getWriter()
        .write((deposit.isChecked() ? DONE : UNDER_WAY) + text(deposit, language(request)));
  }

  private static String text(Deposit deposit, Locale locale) {
    return DisplayTexts.fill(
        DisplayTexts.text("progress.soFar", locale),
        DisplayFunctions.number(deposit.linesDone(), locale));
  }
}
