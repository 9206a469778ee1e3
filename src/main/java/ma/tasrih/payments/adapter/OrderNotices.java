package ma.tasrih.payments.adapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ma.tasrih.contributions.domain.Contribution;
import ma.tasrih.payments.domain.OrderDocument;
import ma.tasrih.payments.domain.OrderStatus;
import ma.tasrih.platform.print.Html;
import ma.tasrih.platform.print.Template;
import ma.tasrih.platform.print.Wording;
import ma.tasrih.rates.domain.LegalSource;

/** What a reader of the slip must be warned of: values in doubt, an order not to be paid. */
final class OrderNotices {

  private static final Set<OrderStatus> NOT_TO_BE_PAID =
      Set.of(
          OrderStatus.AWAITING_APPROVAL,
          OrderStatus.PAID,
          OrderStatus.OVERPAID,
          OrderStatus.EXPIRED,
          OrderStatus.CANCELLED);

  private static final Template DOUBTS =
      Template.of(
          "<div class=\"notice\"><h2>{{t.order.doubts}}</h2>"
              + "<div>{{t.order.doubts.lead}} {{star}}</div>"
              + "{{lists}}</div>");
  private static final Template LIST = Template.of("<ul>{{items}}</ul>");
  private static final Template TWO_LISTS =
      Template.of(
          "<ul class=\"half\">{{first}}</ul><ul class=\"half second\">{{second}}</ul>"
              + "<div class=\"clear\"></div>");
  private static final Template ITEM = Template.of("<li>{{text}}</li>");
  private static final Template STATUS =
      Template.of("<div class=\"notice stop\"><h2>{{name}}</h2>{{what}}</div>");

  /** With more items than this, two columns and a tighter page. */
  private static final int MANY = 4;

  private final OrderDocument document;
  private final Wording words;
  private final List<Html> doubts;

  OrderNotices(OrderDocument document, Wording words) {
    this.document = document;
    this.words = words;
    this.doubts = items();
  }

  /** Empty for an order that may be paid. */
  Html status() {
    OrderStatus status = document.order().status();
    if (!NOT_TO_BE_PAID.contains(status)) {
      return Html.EMPTY;
    }
    String key = "order.status." + status;
    return STATUS.fill(words, Map.of("name", words.html(key), "what", words.html(key + ".what")));
  }

  /** Empty when every value used is held with certainty. */
  Html doubts() {
    if (doubts.isEmpty()) {
      return Html.EMPTY;
    }
    boolean marked = !document.unverifiedContributions().isEmpty();
    Html star = marked ? words.html("order.doubts.star") : Html.EMPTY;
    return DOUBTS.fill(words, Map.of("star", star, "lists", lists(doubts)));
  }

  /** The class of a page whose warnings take much room. */
  Html density() {
    return Html.text(doubts.size() > MANY ? "dense" : "");
  }

  private List<Html> items() {
    List<Html> items = new ArrayList<>(rates());
    for (LegalSource source : document.unverifiedDates()) {
      items.add(item(words.html("order.doubt.date", Html.isolated(source.reference()))));
    }
    if (!document.deadline().restDays().verified()) {
      items.add(item(words.html("order.doubt.weekend")));
    }
    return items;
  }

  private Html lists(List<Html> items) {
    if (items.size() <= MANY) {
      return LIST.fill(words, Map.of("items", Html.join(items)));
    }
    int half = (items.size() + 1) / 2;
    return TWO_LISTS.fill(
        words,
        Map.of(
            "first", Html.join(items.subList(0, half)),
            "second", Html.join(items.subList(half, items.size()))));
  }

  /** One item per source: a text often sets several rates. */
  private List<Html> rates() {
    Map<String, List<Contribution>> bySource =
        document.unverifiedContributions().stream()
            .collect(
                Collectors.groupingBy(
                    c -> c.source().reference(), LinkedHashMap::new, Collectors.toList()));
    List<Html> items = new ArrayList<>();
    bySource.forEach(
        (reference, contributions) ->
            items.add(
                item(
                    words.html(
                        "order.doubt.rate", names(contributions), Html.isolated(reference)))));
    return items;
  }

  private Html names(List<Contribution> contributions) {
    return new Html(
        contributions.stream()
            .map(c -> words.html("branch." + c.branch()).markup())
            .collect(Collectors.joining(words.html("list.and").markup())));
  }

  private Html item(Html text) {
    return ITEM.fill(words, Map.of("text", text));
  }
}
