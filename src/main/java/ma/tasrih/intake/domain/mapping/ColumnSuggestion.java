package ma.tasrih.intake.domain.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the portal proposes for a column, and why.
 *
 * @param column null for "not used"
 * @param asked one of the wages a person must choose between; nothing is proposed then
 * @param args of the reason's sentence
 */
public record ColumnSuggestion(
    ColumnFacts facts,
    @Nullable PortalColumn column,
    boolean asked,
    Reason reason,
    List<String> args) {

  /** Why; each has a sentence in the bundles, under {@code columns.reason.<name>}. */
  public enum Reason {
    /** Decided so before for this heading; args: the portal's column. */
    EARLIER,
    /** A heading that always means it; args: the portal's column. */
    HEADING,
    /** A heading that resembles it, and values that agree; args: the portal's column. */
    RESEMBLES,
    /** Numbers with a right key; args: how many, of how many. */
    NUMBERS,
    /** Identity numbers; args: how many, of how many. */
    IDENTITIES,
    /** Affiliate numbers with a right key; args: how many, of how many. */
    AFFILIATES,
    /** Months; args: how many, of how many. */
    MONTHS,
    /** Whole numbers that days may be; args: the largest. */
    DAYS,
    /** Names; args: how many, of how many. */
    NAMES,
    /** The only column of amounts that may be a wage. */
    ONLY_AMOUNTS,
    /** One of several that may be the wage: the person chooses. */
    WHICH_WAGE,
    /** A wage beside the one that is said to be declared. */
    OTHER_WAGE,
    /** Two columns could be it; args: the portal's column. */
    SEVERAL,
    /** The heading means one thing and the values are another; args: the portal's column. */
    VALUES_DIFFER,
    /** Added by an annotated copy. */
    OURS,
    /** Nothing in it. */
    EMPTY,
    /** Nothing links it to a column of the portal. */
    NOTHING
  }

  public ColumnSuggestion {
    args = List.copyOf(args);
  }

  /** An argument of the reason's sentence; empty where it has no such. */
  public String arg(int number) {
    return number < args.size() ? args.get(number) : "";
  }

  static ColumnSuggestion of(
      ColumnFacts facts, PortalColumn column, Reason reason, String... args) {
    return new ColumnSuggestion(facts, column, false, reason, List.of(args));
  }

  static ColumnSuggestion unused(ColumnFacts facts, Reason reason, String... args) {
    return new ColumnSuggestion(facts, null, false, reason, List.of(args));
  }

  /** Nothing is proposed: a person must say which wage is declared. */
  ColumnSuggestion toBeAsked() {
    return new ColumnSuggestion(facts, null, true, Reason.WHICH_WAGE, List.of());
  }
}
