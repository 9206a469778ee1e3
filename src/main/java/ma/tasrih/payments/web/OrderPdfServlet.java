package ma.tasrih.payments.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.payments.usecase.PrintPaymentOrder;
import ma.tasrih.platform.http.DownloadServlet;

/** The slip as a PDF file: {@code ?reference=&lang=}. */
@WebServlet({"/employer/payments/order.pdf", "/inspector/payments/order.pdf"})
public class OrderPdfServlet extends DownloadServlet {

  @Inject private transient CurrentActor currentActor;
  @Inject private transient PrintPaymentOrder printPaymentOrder;

  @Override
  protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String reference = parameter(request, "reference");
    byte[] pdf = printPaymentOrder.print(currentActor.require(), reference, language(request));
    attach(response, "application/pdf", "ordre-" + reference + ".pdf");
    response.setContentLength(pdf.length);
    response.getOutputStream().write(pdf);
  }
}
