package ma.tasrih.intake.domain.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import ma.tasrih.intake.domain.mapping.ColumnSuggestion.Reason;

/**
 * Proposes what the columns of a table are, with the reason. A heading counts more than values, a
 * decision of before more than both. Where two columns are as good as each other none is proposed,
 * and of two possible wages never one.
 */
public final class Suggester {

  /** Best first; two of the same rank rule each other out. */
  private static final List<Reason> RANKS =
      List.of(
          Reason.EARLIER,
          Reason.HEADING,
          Reason.RESEMBLES,
          Reason.NUMBERS,
          Reason.IDENTITIES,
          Reason.AFFILIATES,
          Reason.MONTHS,
          Reason.DAYS,
          Reason.NAMES);

  /** Tried on values alone, in this order. */
  private static final List<PortalColumn> BY_VALUES =
      List.of(PortalColumn.INSURED, PortalColumn.CIN, PortalColumn.AFFILIATE, PortalColumn.PERIOD);

  private static final Set<PortalColumn> APART =
      Set.of(PortalColumn.SURNAME, PortalColumn.FIRST_NAME);

  private final Map<String, PortalColumn> earlier;

  /**
   * @param earlier folded heading → what somebody of the same firm decided it is; wages are asked
   *     about all the same
   */
  public Suggester(Map<String, PortalColumn> earlier) {
    this.earlier =
        earlier.entrySet().stream()
            .filter(e -> e.getValue() != PortalColumn.ACTUAL_WAGE)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** One suggestion per column, in their order. */
  public List<ColumnSuggestion> suggest(List<ColumnFacts> table) {
    List<ColumnSuggestion> all = new ArrayList<>();
    table.forEach(facts -> all.add(alone(facts)));
    for (PortalColumn column : PortalColumn.values()) {
      onlyOne(all, column);
    }
    namesOnce(all);
    new WageQuestion(all).settle();
    return List.copyOf(all);
  }

  private ColumnSuggestion alone(ColumnFacts facts) {
    if (facts.ours()) {
      return ColumnSuggestion.unused(facts, Reason.OURS);
    }
    PortalColumn before = earlier.get(HeadingShape.fold(facts.heading()));
    if (before != null && facts.wage() == null) {
      return ColumnSuggestion.of(facts, before, Reason.EARLIER, before.heading());
    }
    if (facts.known() != null) {
      return known(facts, facts.known());
    }
    if (facts.counts().filled() == 0) {
      return ColumnSuggestion.unused(facts, Reason.EMPTY);
    }
    if (facts.wage() != null) {
      return ColumnSuggestion.unused(facts, Reason.NOTHING);
    }
    if (facts.like() != null && facts.looksLike(facts.like())) {
      return ColumnSuggestion.of(facts, facts.like(), Reason.RESEMBLES, facts.like().heading());
    }
    return byValues(facts);
  }

  /** A column called CNSS may hold contributions, one called situation may say who is married. */
  private static ColumnSuggestion known(ColumnFacts facts, PortalColumn column) {
    return facts.counts().filled() == 0 || facts.looking(column) > 0
        ? ColumnSuggestion.of(facts, column, Reason.HEADING, column.heading())
        : ColumnSuggestion.unused(facts, Reason.VALUES_DIFFER, column.heading());
  }

  private static ColumnSuggestion byValues(ColumnFacts facts) {
    for (PortalColumn column : BY_VALUES) {
      if (facts.looksLike(column)) {
        return ColumnSuggestion.of(
            facts,
            column,
            reason(column),
            Integer.toString(facts.looking(column)),
            Integer.toString(facts.counts().filled()));
      }
    }
    ColumnFacts.Counts counts = facts.counts();
    if (facts.looksLike(PortalColumn.DAYS) && counts.fullDays() * 2 > counts.filled()) {
      return ColumnSuggestion.of(
          facts, PortalColumn.DAYS, Reason.DAYS, Integer.toString(counts.dayLimit()));
    }
    if (facts.looksLike(PortalColumn.FULL_NAME)) {
      return ColumnSuggestion.of(
          facts,
          PortalColumn.FULL_NAME,
          Reason.NAMES,
          Integer.toString(counts.names()),
          Integer.toString(counts.filled()));
    }
    return ColumnSuggestion.unused(facts, Reason.NOTHING);
  }

  private static Reason reason(PortalColumn column) {
    return switch (column) {
      case INSURED -> Reason.NUMBERS;
      case CIN -> Reason.IDENTITIES;
      case AFFILIATE -> Reason.AFFILIATES;
      default -> Reason.MONTHS;
    };
  }

  /** The best of those proposed for a column stays; two that are equally good both go. */
  private static void onlyOne(List<ColumnSuggestion> all, PortalColumn column) {
    List<ColumnSuggestion> proposed =
        all.stream()
            .filter(one -> one.column() == column)
            .sorted(Comparator.comparingInt(Suggester::rank))
            .toList();
    if (proposed.size() < 2) {
      return;
    }
    boolean tie = rank(proposed.get(0)) == rank(proposed.get(1));
    proposed.stream()
        .skip(tie ? 0 : 1)
        .forEach(one -> Collections.replaceAll(all, one, loser(one, column)));
  }

  /** Words look like names all too easily: beside a column of names they are just words. */
  private static ColumnSuggestion loser(ColumnSuggestion one, PortalColumn column) {
    return one.reason() == Reason.NAMES
        ? ColumnSuggestion.unused(one.facts(), Reason.NOTHING)
        : ColumnSuggestion.unused(one.facts(), Reason.SEVERAL, column.heading());
  }

  private static int rank(ColumnSuggestion one) {
    return RANKS.indexOf(one.reason());
  }

  /** A column of whole names beside one of surnames says the same twice: the surer stays. */
  private static void namesOnce(List<ColumnSuggestion> all) {
    List<ColumnSuggestion> whole =
        all.stream().filter(one -> one.column() == PortalColumn.FULL_NAME).toList();
    List<ColumnSuggestion> apart =
        all.stream().filter(one -> one.column() != null && APART.contains(one.column())).toList();
    if (whole.isEmpty() || apart.isEmpty()) {
      return;
    }
    boolean apartIsSurer =
        apart.stream().mapToInt(Suggester::rank).min().orElse(RANKS.size()) < rank(whole.get(0));
    (apartIsSurer ? whole : apart)
        .forEach(one -> Collections.replaceAll(all, one, loser(one, PortalColumn.FULL_NAME)));
  }
}
