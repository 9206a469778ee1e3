package ma.tasrih.payments.adapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.tasrih.contributions.domain.Assessment;
import ma.tasrih.contributions.domain.Contribution;
import ma.tasrih.kernel.Money;
import ma.tasrih.kernel.Rate;
import ma.tasrih.payments.domain.OrderDocument;
import ma.tasrih.platform.print.Html;
import ma.tasrih.platform.print.Template;
import ma.tasrih.platform.print.Wording;
import ma.tasrih.rates.domain.Branch;

/**
 * The contributions by branch and the sums under them. Both health-insurance branches are shown as
 * one line with its two parts, so that 6.37 % reads as 4.11 % + 2.26 %.
 */
final class OrderTable {

  private static final Template ROW =
      Template.of(
          "<tr class=\"{{kind}}\"><td class=\"name\">{{name}}</td><td>{{base}}</td>"
              + "<td>{{employerRate}}</td><td>{{employeeRate}}</td><td>{{totalRate}}</td>"
              + "<td>{{employer}}</td><td>{{employee}}</td><td>{{due}}</td></tr>\n");
  private static final Template SUM =
      Template.of(
          "<tr class=\"{{kind}}\"><td class=\"name\">{{name}}</td><td>{{amount}}</td></tr>\n");
  private static final Template NOTE =
      Template.of(
          "<h2>{{t.order.amo.title}}</h2><div>{{sum}}</div>"
              + "<div class=\"small quiet\">{{text}}</div>");

  private final OrderDocument document;
  private final Assessment assessment;
  private final Wording words;

  OrderTable(OrderDocument document, Wording words) {
    this.document = document;
    this.assessment = document.assessment();
    this.words = words;
  }

  Html rows() {
    List<Html> rows = new ArrayList<>();
    boolean both = find(Branch.AMO).isPresent() && find(Branch.AMO_SOLIDARITY).isPresent();
    for (Contribution c : assessment.contributions()) {
      if (both && c.branch() == Branch.AMO) {
        rows.addAll(amo(c, find(Branch.AMO_SOLIDARITY).orElseThrow()));
      } else if (!both || c.branch() != Branch.AMO_SOLIDARITY) {
        rows.add(row("", words.html("branch." + c.branch()), c));
      }
    }
    rows.add(totalRow());
    return Html.join(rows);
  }

  /** How 6.37 % is made up; empty where only one of the two branches is due. */
  Html amoNote() {
    Optional<Contribution> base = find(Branch.AMO);
    Optional<Contribution> solidarity = find(Branch.AMO_SOLIDARITY);
    if (base.isEmpty() || solidarity.isEmpty()) {
      return Html.EMPTY;
    }
    Contribution whole = together(base.get(), solidarity.get());
    Html sum =
        Html.ltr(
            words.rate(whole.totalRate())
                + " = "
                + words.rate(whole.employerRate())
                + " + "
                + words.rate(whole.employeeRate()));
    Html text =
        words.html(
            "order.amo.note",
            rate(whole.employerRate()),
            rate(solidarity.get().totalRate()),
            rate(whole.employeeRate()));
    return NOTE.fill(words, Map.of("sum", sum, "text", text));
  }

  Html sums() {
    List<Html> sums = new ArrayList<>();
    sums.add(sum("", "order.sum.contributions", assessment.due()));
    sums.add(sum("part", "order.sum.withheld", assessment.employee()));
    sums.add(sum("part", "order.sum.employer", assessment.employer()));
    if (document.alreadyOrdered().isPositive()) {
      sums.add(sum("", "order.sum.already", Money.ZERO.minus(document.alreadyOrdered())));
      sums.add(sum("", "order.sum.amount", document.order().amount()));
    }
    sums.add(sum("", "order.sum.allowance", document.order().familyAllowanceToRepay()));
    sums.add(sum("total", "order.sum.total", document.order().totalToPay()));
    return Html.join(sums);
  }

  private List<Html> amo(Contribution base, Contribution solidarity) {
    return List.of(
        row("group", words.html("order.amo"), together(base, solidarity)),
        row("part", words.html("order.amo.base"), base),
        row("part last", words.html("order.amo.solidarity"), solidarity));
  }

  /** Both parts of health insurance have the same uncapped base. */
  private static Contribution together(Contribution base, Contribution solidarity) {
    return new Contribution(
        base.branch(),
        base.base(),
        base.employerRate().plus(solidarity.employerRate()),
        base.employeeRate().plus(solidarity.employeeRate()),
        base.employer().plus(solidarity.employer()),
        base.employee().plus(solidarity.employee()),
        base.due().plus(solidarity.due()),
        base.source().verified() ? solidarity.source() : base.source());
  }

  private Html row(String kind, Html name, Contribution c) {
    String mark = c.source().verified() ? "" : "*";
    return ROW.fill(
        words,
        Map.of(
            "kind", Html.text(kind),
            "name", new Html(name + mark),
            "base", amount(c.base()),
            "employerRate", rate(c.employerRate()),
            "employeeRate", rate(c.employeeRate()),
            "totalRate", rate(c.totalRate()),
            "employer", amount(c.employer()),
            "employee", amount(c.employee()),
            "due", amount(c.due())));
  }

  private Html totalRow() {
    return ROW.fill(
        words,
        Map.of(
            "kind", Html.text("total"),
            "name", words.html("order.row.total"),
            "base", Html.EMPTY,
            "employerRate", Html.EMPTY,
            "employeeRate", Html.EMPTY,
            "totalRate", Html.EMPTY,
            "employer", amount(assessment.employer()),
            "employee", amount(assessment.employee()),
            "due", amount(assessment.due())));
  }

  private Html sum(String kind, String key, Money amount) {
    return SUM.fill(
        words,
        Map.of(
            "kind", Html.text(kind),
            "name", words.html(key),
            "amount", Html.text(words.money(amount))));
  }

  private Html amount(Money amount) {
    return amount.isZero() ? words.html("order.none") : Html.ltr(words.amount(amount));
  }

  private Html rate(Rate rate) {
    return rate.isZero() ? words.html("order.none") : Html.ltr(words.rate(rate));
  }

  private Optional<Contribution> find(Branch branch) {
    return assessment.contributions().stream().filter(c -> c.branch() == branch).findFirst();
  }
}
