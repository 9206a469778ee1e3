package ma.tasrih.signin.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.platform.http.DownloadServlet;
import ma.tasrih.signin.domain.code.QrPicture;
import ma.tasrih.signin.domain.code.Totp;

/** The secret being enrolled, as a picture an application scans. */
@WebServlet("/account/second-factor.png")
public class SecretPictureServlet extends DownloadServlet {

  private static final String ISSUER = "Tasrih";

  @Inject private transient CurrentActor actor;
  @Inject private transient PendingSecret pending;
  @Inject private transient QrPicture picture;

  @Override
  protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Actor who = actor.require();
    if (pending.getSecret() == null) {
      throw new Refusal(IdentityRefusal.NOT_FOUND);
    }
    byte[] png = picture.png(Totp.uri(pending.getSecret(), ISSUER, who.login()));
    response.setContentType("image/png");
    response.setContentLength(png.length);
    response.getOutputStream().write(png);
  }
}
