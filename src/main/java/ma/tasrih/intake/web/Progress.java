package ma.tasrih.intake.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.usecase.FindDeposit;
import ma.tasrih.platform.DisplayFunctions;
import ma.tasrih.platform.DisplayTexts;

/** How far the check of a deposit is, for the page that waits for it. */
@WebServlet("/employer/intake/progress")
public class Progress extends PageServlet {

  @Inject private transient CurrentActor currentActor;
  @Inject private transient FindDeposit findDeposit;

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Deposit deposit = findDeposit.deposit(currentActor.require(), parameter(request, "id"));
    response.setContentType("application/json;charset=UTF-8");
    response
        .getWriter()
        .write(
            Json.createObjectBuilder()
                .add("checked", deposit.isChecked())
                .add("text", text(deposit, language(request)))
                .build()
                .toString());
  }

  private static String text(Deposit deposit, Locale locale) {
    return DisplayTexts.fill(
        DisplayTexts.text("progress.soFar", locale),
        DisplayFunctions.number(deposit.linesDone(), locale));
  }
}
