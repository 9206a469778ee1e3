package ma.tasrih.intake.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.usecase.FindDeposit;
import ma.tasrih.intake.usecase.WriteFindings;
import ma.tasrih.platform.http.DownloadServlet;

/** Every finding of a deposit as a table. */
@WebServlet("/employer/intake/findings.csv")
public class FindingsDownload extends DownloadServlet {

  @Inject private transient CurrentActor currentActor;
  @Inject private transient FindDeposit findDeposit;
  @Inject private transient WriteFindings writeFindings;

  @Override
  protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Deposit deposit = findDeposit.deposit(currentActor.require(), parameter(request, "id"));
    attach(response, "text/csv;charset=UTF-8", "anomalies-" + deposit.publicId() + ".csv");
    writeFindings.write(deposit, language(request), response.getOutputStream());
  }
}
