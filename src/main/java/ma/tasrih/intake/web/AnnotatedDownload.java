package ma.tasrih.intake.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.intake.usecase.look.WriteAnnotated;
import ma.tasrih.platform.http.DownloadServlet;
import ma.tasrih.signin.web.StepUpDetour;

/**
 * A file with what was found beside every row; {@code &rows=refused} leaves out those that can be
 * filed.
 */
@WebServlet("/employer/intake/annotated")
public class AnnotatedDownload extends DownloadServlet {

  @Inject private transient CurrentActor currentActor;
  @Inject private transient WriteAnnotated writeAnnotated;

  @Override
  protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Actor actor = currentActor.require();
    String id = parameter(request, "id");
    Locale language = language(request);
    WriteAnnotated.Rows rows =
        "refused".equals(parameter(request, "rows"))
            ? WriteAnnotated.Rows.REFUSED
            : WriteAnnotated.Rows.ALL;
    AtomicReference<WriteAnnotated.Copy> made = new AtomicReference<>();
    if (StepUpDetour.taken(
        request, response, () -> made.set(writeAnnotated.of(actor, id, rows, language)))) {
      return;
    }
    WriteAnnotated.Copy copy = made.get();
    response.setContentType(copy.mediaType());
    response.setHeader("Content-Disposition", attachment(copy.plainName(), copy.name()));
    copy.body().write(response.getOutputStream());
  }
}
