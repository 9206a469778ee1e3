package ma.tasrih.declarations.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import ma.tasrih.declarations.domain.receipt.ReceiptDocument;
import ma.tasrih.declarations.domain.receipt.ReceiptPrinter;
import ma.tasrih.kernel.Money;
import ma.tasrih.payments.domain.PaymentOrder;
import ma.tasrih.platform.print.Html;
import ma.tasrih.platform.print.Pdf;
import ma.tasrih.platform.print.Template;
import ma.tasrih.platform.print.Wording;

/** The receipt on one A4 page: what was filed, when, by whom, and how to prove it. */
@ApplicationScoped
public class PdfReceiptPrinter implements ReceiptPrinter {

  private static final Template PAGE = Template.load(PdfReceiptPrinter.class, "receipt.xhtml");
  private static final Template ORDER =
      Template.of(
          "<table class=\"facts\"><tr><th>{{t.order.reference}}</th>"
              + "<td class=\"strong\">{{reference}}</td></tr>"
              + "<tr><th>{{t.receipt.contributions}}</th><td>{{amount}}</td></tr>"
              + "<tr><th>{{t.receipt.allowance}}</th><td>{{allowance}}</td></tr>"
              + "<tr><th>{{t.order.total.to.pay}}</th><td class=\"strong\">{{total}}</td></tr>"
              + "<tr><th>{{t.receipt.due}}</th><td>{{due}}</td></tr></table>");
  private static final Template NO_ORDER = Template.of("<div>{{t.receipt.order.none}}</div>");
  private static final Template HASH =
      Template.of("<div class=\"label\">{{label}}</div><div class=\"digest\">{{hash}}</div>");

  private static final Template INSCRIPTION =
      Template.of(
          "<div class=\"label\">{{place}}</div>"
              + "<div>{{t.receipt.code}} <span class=\"strong\">{{code}}</span></div>"
              + "<div class=\"digest\">{{hash}}</div>");

  /** Digits of the code to type. */
  private static final int CODE_GROUP = 4;

  /** Digits of a hash in one group. */
  private static final int GROUP = 8;

  @Override
  public byte[] print(ReceiptDocument document, Locale language) {
    Wording words = Wording.in(language);
    Map<String, Html> values = new HashMap<>();
    frame(values, document, words);
    who(values, document, words);
    what(values, document.content(), words);
    values.put("order", order(document, words));
    values.put("proof", proof(document, words));
    return Pdf.render(PAGE.fill(words, values), words, document.proof().printedAt());
  }

  private static void frame(Map<String, Html> values, ReceiptDocument document, Wording words) {
    String month = words.month(document.content().period());
    values.put("lang", Html.text(words.languageTag()));
    values.put("dir", Html.text(words.isRightToLeft() ? "rtl" : "ltr"));
    values.put("style", Pdf.style());
    values.put("title", Html.text(words.text("receipt.document", document.number(), month)));
    values.put(
        "subtitle",
        words.html(
            "order.subtitle", Html.isolated(document.employer().companyName()), Html.text(month)));
    values.put("number", Html.ltr(document.number()));
    values.put("kind", kind(document.content(), words));
    values.put("at", Html.text(words.momentToTheSecond(document.submission().at())));
    values.put("foot", foot(document, words));
  }

  private static Html foot(ReceiptDocument document, Wording words) {
    Html made =
        words.html(
            "foot.receipt",
            Html.ltr(document.number()),
            Html.text(words.moment(document.proof().printedAt())));
    String checkAt = document.proof().checkAt();
    return checkAt.isEmpty()
        ? made
        : new Html(made + " · " + words.html("foot.check", Html.ltr(checkAt)));
  }

  private static Html kind(ReceiptDocument.Content content, Wording words) {
    String key = "receipt.kind." + content.kind();
    return content.rank() > 0
        ? words.html(key, Html.text(words.count(content.rank())))
        : words.html(key);
  }

  private static void who(Map<String, Html> values, ReceiptDocument document, Wording words) {
    ReceiptDocument.Submission submission = document.submission();
    values.put("company", Html.isolated(document.employer().companyName()));
    values.put("affiliate", Html.ltr(document.employer().number().digits()));
    values.put("by", Html.isolated(submission.by()));
    values.put(
        "file",
        submission.fileName().isEmpty()
            ? words.html("receipt.file.typed")
            : Html.ltr(submission.fileName()));
  }

  private static void what(
      Map<String, Html> values, ReceiptDocument.Content content, Wording words) {
    ReceiptDocument.Totals totals = content.totals();
    values.put("lines", Html.ltr(words.count(content.lines())));
    values.put("days", Html.ltr(words.count(totals.days())));
    values.put("actual", money(totals.actualWages(), words));
    values.put("capped", money(totals.cappedWages(), words));
    values.put("allowance", money(totals.familyAllowanceToRepay(), words));
  }

  private static Html order(ReceiptDocument document, Wording words) {
    if (document.order().isEmpty()) {
      return NO_ORDER.fill(words, Map.of());
    }
    PaymentOrder order = document.order().get();
    return ORDER.fill(
        words,
        Map.of(
            "reference", Html.ltr(order.reference().digits()),
            "amount", money(order.amount(), words),
            "allowance", money(order.familyAllowanceToRepay(), words),
            "total", money(order.totalToPay(), words),
            "due", Html.text(words.weekday(order.effectiveDueDate()))));
  }

  private static Html proof(ReceiptDocument document, Wording words) {
    Html file = hash("receipt.sha256", document.submission().sha256(), words);
    return document
        .proof()
        .inscription()
        .map(entry -> new Html(file + inscription(entry, words).markup()))
        .orElse(file);
  }

  private static Html inscription(ReceiptDocument.Inscription entry, Wording words) {
    return INSCRIPTION.fill(
        words,
        Map.of(
            "place",
            words.html(
                "receipt.journal",
                Html.ltr(words.count(entry.chain())),
                Html.ltr(words.count(entry.position()))),
            "code",
            Html.groups(entry.code(), CODE_GROUP),
            "hash",
            Html.groups(entry.hash(), GROUP)));
  }

  private static Html hash(String label, String hash, Wording words) {
    return HASH.fill(words, Map.of("label", words.html(label), "hash", Html.groups(hash, GROUP)));
  }

  private static Html money(Money amount, Wording words) {
    return Html.text(words.money(amount));
  }
}
