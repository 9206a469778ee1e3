package ma.tasrih.intake.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.usecase.look.ExportDeclaration;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.platform.http.DownloadServlet;
import ma.tasrih.signin.web.StepUpDetour;

/** A filed declaration as a file again: {@code ?number=&format=csv} or {@code ebds}. */
@WebServlet({"/employer/declarations/file", "/inspector/declarations/file"})
public class DeclarationFileServlet extends DownloadServlet {

  @Inject private transient CurrentActor currentActor;
  @Inject private transient ExportDeclaration exportDeclaration;

  @Override
  protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String format = parameter(request, "format");
    ExportDeclaration.Form form =
        switch (format) {
          case "csv" -> ExportDeclaration.Form.CSV;
          case "ebds" -> ExportDeclaration.Form.EBDS;
          default -> throw new Refusal(IntakeRefusal.EXPORT_FORMAT_MALFORMED, format);
        };
    Actor actor = currentActor.require();
    String number = parameter(request, "number");
    AtomicReference<ExportDeclaration.Export> made = new AtomicReference<>();
    if (StepUpDetour.taken(
        request, response, () -> made.set(exportDeclaration.export(actor, number, form)))) {
      return;
    }
    ExportDeclaration.Export export = made.get();
    String type =
        form == ExportDeclaration.Form.CSV
            ? "text/csv;charset=UTF-8"
            : "text/plain;charset=ISO-8859-1";
    attach(response, type, export.filename());
    export.body().write(response.getOutputStream());
  }
}
