package ma.tasrih.intake.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.intake.usecase.look.FileBody;
import ma.tasrih.intake.usecase.look.WriteFindings;
import ma.tasrih.platform.http.DownloadServlet;

/** Every finding of a deposit as a table. */
@WebServlet("/employer/intake/findings.csv")
public class FindingsDownload extends DownloadServlet {

  @Inject private transient CurrentActor currentActor;
  @Inject private transient WriteFindings writeFindings;

  @Override
  protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String id = parameter(request, "id");
    FileBody body = writeFindings.of(currentActor.require(), id, language(request));
    attach(response, "text/csv;charset=UTF-8", "anomalies-" + id + ".csv");
    body.write(response.getOutputStream());
  }
}
