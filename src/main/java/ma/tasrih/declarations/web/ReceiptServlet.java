package ma.tasrih.declarations.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.tasrih.declarations.usecase.PrintReceipt;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.platform.http.DownloadServlet;

/** The receipt of a declaration as a PDF file: {@code ?number=&lang=}. */
@WebServlet({"/employer/declarations/receipt.pdf", "/inspector/declarations/receipt.pdf"})
public class ReceiptServlet extends DownloadServlet {

  @Inject private transient CurrentActor currentActor;
  @Inject private transient PrintReceipt printReceipt;

  @Override
  protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String number = parameter(request, "number");
    byte[] pdf = printReceipt.print(currentActor.require(), number, language(request));
    attach(response, "application/pdf", "recepisse-" + number + ".pdf");
    response.setContentLength(pdf.length);
    response.getOutputStream().write(pdf);
  }
}
