package ma.tasrih.payments.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.payments.domain.Imprint;
import ma.tasrih.payments.domain.OrderDocument;
import ma.tasrih.payments.domain.OrderPrinter;
import ma.tasrih.payments.domain.Payee;
import ma.tasrih.payments.domain.PaymentOrder;
import ma.tasrih.payments.domain.QrEncoder;
import ma.tasrih.payments.domain.ScanText;
import ma.tasrih.platform.print.Html;
import ma.tasrih.platform.print.Pdf;
import ma.tasrih.platform.print.Template;
import ma.tasrih.platform.print.Wording;

/** The payment slip on one A4 page: what to pay, by when, with which reference, and why. */
@ApplicationScoped
public class PdfOrderPrinter implements OrderPrinter {

  private static final Template PAGE = Template.load(PdfOrderPrinter.class, "order.xhtml");
  private static final Template EXTENSION =
      Template.of("<div class=\"small quiet\">{{text}}</div>");

  private final QrEncoder qr = new QrCode();

  @Override
  public byte[] print(OrderDocument document, Locale language) {
    Wording words = Wording.in(language);
    Map<String, Html> values = new HashMap<>();
    frame(values, document, words);
    whatToPay(values, document, words);
    who(values, document.employer(), words);
    howToPay(values, document.payee());
    OrderTable table = new OrderTable(document, words);
    values.put("rows", table.rows());
    values.put("sums", table.sums());
    values.put("amoNote", table.amoNote());
    OrderNotices notices = new OrderNotices(document, words);
    values.put("status", notices.status());
    values.put("doubts", notices.doubts());
    values.put("density", notices.density());
    return Pdf.render(PAGE.fill(words, values), words, document.imprint().printedAt());
  }

  private static void frame(Map<String, Html> values, OrderDocument document, Wording words) {
    PaymentOrder order = document.order();
    Imprint imprint = document.imprint();
    String month = words.month(order.period());
    Html company = Html.isolated(document.employer().companyName());
    values.put("lang", Html.text(words.languageTag()));
    values.put("dir", Html.text(words.isRightToLeft() ? "rtl" : "ltr"));
    values.put("style", Pdf.style());
    values.put("title", Html.text(words.text("order.document", order.reference().digits(), month)));
    values.put("subtitle", words.html("order.subtitle", company, Html.text(month)));
    values.put("detailTitle", words.html("order.detail", Html.text(month)));
    values.put("number", words.html("order.number", Html.ltr(order.reference().digits())));
    values.put("issued", words.html("order.issued", Html.text(words.moment(order.issuedAt()))));
    values.put("declaration", words.html("order.declaration", Html.ltr(order.declarationNumber())));
    values.put("foot", foot(order, imprint, words));
    values.put("hash", words.html("foot.hash", Html.ltr(imprint.hash())));
  }

  private static Html foot(PaymentOrder order, Imprint imprint, Wording words) {
    Html made =
        words.html(
            "foot.order",
            Html.ltr(order.reference().digits()),
            Html.text(words.moment(imprint.printedAt())));
    return imprint.checkAt().isEmpty()
        ? made
        : new Html(made + " · " + words.html("foot.check", Html.ltr(imprint.checkAt())));
  }

  private void whatToPay(Map<String, Html> values, OrderDocument document, Wording words) {
    PaymentOrder order = document.order();
    values.put("total", Html.text(words.money(order.totalToPay())));
    values.put(
        "due", words.html("order.due.date", Html.text(words.weekday(order.effectiveDueDate()))));
    values.put("extension", extension(document, words));
    values.put("reference", Html.groups(order.reference().digits(), 5));
    values.put("plainReference", Html.ltr(order.reference().digits()));
    values.put("creditorReference", Html.groups(order.reference().creditorReference(), 4));
    byte[] png = qr.png(ScanText.of(order, document.payee()));
    values.put("qr", new Html("data:image/png;base64," + Base64.getEncoder().encodeToString(png)));
  }

  private static Html extension(OrderDocument document, Wording words) {
    if (!document.isExtended()) {
      return Html.EMPTY;
    }
    String reason = document.deadline().extension().orElseThrow().reference();
    Html ordinary = Html.text(words.day(document.order().dueDate()));
    Html text = words.html("order.extended", ordinary, Html.isolated(reason));
    return EXTENSION.fill(words, Map.of("text", text));
  }

  private static void who(Map<String, Html> values, Employer employer, Wording words) {
    values.put("company", Html.isolated(employer.companyName()));
    values.put("affiliate", Html.ltr(employer.number().digits()));
    values.put(
        "ice", employer.ice().isEmpty() ? words.html("not.known") : Html.ltr(employer.ice()));
    String town = (employer.postalCode() + " " + employer.town()).strip();
    values.put(
        "address", new Html(Html.isolated(employer.address()) + "<br/>" + Html.isolated(town)));
  }

  private static void howToPay(Map<String, Html> values, Payee payee) {
    values.put("payee", Html.isolated(payee.name()));
    values.put("rib", Html.ltr(payee.ribInGroups()));
  }
}
