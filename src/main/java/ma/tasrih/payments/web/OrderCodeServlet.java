package ma.tasrih.payments.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.payments.usecase.DrawOrderCode;
import ma.tasrih.platform.http.DownloadServlet;

/** The QR code of an order as a picture: {@code ?reference=}. */
@WebServlet({"/employer/payments/order.png", "/inspector/payments/order.png"})
public class OrderCodeServlet extends DownloadServlet {

  @Inject private transient CurrentActor currentActor;
  @Inject private transient DrawOrderCode drawOrderCode;

  @Override
  protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    byte[] png = drawOrderCode.draw(currentActor.require(), parameter(request, "reference"));
    response.setContentType("image/png");
    response.setContentLength(png.length);
    response.getOutputStream().write(png);
  }
}
