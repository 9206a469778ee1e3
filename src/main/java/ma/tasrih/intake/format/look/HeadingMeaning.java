package ma.tasrih.intake.format.look;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.intake.domain.mapping.PortalColumn;
import ma.tasrih.intake.domain.mapping.WageKind;
import ma.tasrih.intake.format.table.Column;
import ma.tasrih.intake.format.table.Heading;
import org.jspecify.annotations.Nullable;

/**
 * What a heading says by itself.
 *
 * @param folded without case, accents, spaces and signs
 * @param known what such a heading always means; null when it says nothing, or a wage
 * @param like what it resembles; null for nothing
 * @param wage the kind of wage it speaks of; null for none
 */
record HeadingMeaning(
    String folded,
    @Nullable PortalColumn known,
    @Nullable PortalColumn like,
    @Nullable WageKind wage) {

  /** Shorter ones stand in too many other words. */
  private static final int LONG_ENOUGH = 4;

  private static final List<Column> LIKENESSES =
      List.of(
          Column.CAPPED_WAGE,
          Column.ALLOWANCE_TO_REPAY,
          Column.FULL_NAME,
          Column.DAYS,
          Column.INSURED,
          Column.AFFILIATE,
          Column.PERIOD,
          Column.SITUATION,
          Column.FIRST_NAME,
          Column.CIN);

  private static final Set<String> NET = Set.of("net", "netapayer", "netpaye", "salairenet");

  /** Short headings of amounts that are deductions or paid beside the wage. */
  private static final Set<String> NO_WAGE = Set.of("ir", "igr", "af", "id", "rib", "taux", "ts");

  private static final List<String> NO_WAGE_PARTS =
      List.of(
          "cnss",
          "amo",
          "cimr",
          "impot",
          "avance",
          "retenue",
          "prime",
          "indemnite",
          "heure",
          "conge",
          "enfant",
          "telephone",
          "matricule",
          "mutuelle",
          "pret",
          "cotisation",
          "patronal",
          "avantage");

  /**
   * @param heading as written; empty where there is none
   */
  static HeadingMeaning of(String heading) {
    String folded = Heading.fold(heading);
    Optional<Column> column = Column.of(heading);
    if (column.isPresent()) {
      return switch (column.get()) {
        case ACTUAL_WAGE -> new HeadingMeaning(folded, null, null, WageKind.DECLARED);
        case GROSS_WAGE -> new HeadingMeaning(folded, null, null, WageKind.GROSS);
        case DOUBTFUL_WAGE -> new HeadingMeaning(folded, null, null, gross(folded));
        default ->
            new HeadingMeaning(folded, PortalColumn.valueOf(column.get().name()), null, null);
      };
    }
    WageKind wage = folded.contains("plaf") ? null : wage(folded);
    return new HeadingMeaning(folded, null, wage == null ? like(folded) : null, wage);
  }

  boolean isKnown() {
    return known != null;
  }

  /** Whether amounts under it are surely not the wage. */
  boolean isNoWage() {
    return NO_WAGE.contains(folded) || NO_WAGE_PARTS.stream().anyMatch(folded::contains);
  }

  private static @Nullable WageKind wage(String folded) {
    if (folded.contains("cotisable") || folded.contains("soumisacotisation")) {
      return WageKind.DECLARED;
    }
    if (folded.contains("brut") || folded.contains("imposable")) {
      return gross(folded);
    }
    if (NET.contains(folded)) {
      return WageKind.NET;
    }
    return folded.contains("salairedebase") || folded.equals("salairebase") ? WageKind.BASE : null;
  }

  private static WageKind gross(String folded) {
    return folded.contains("imposable") ? WageKind.TAXABLE : WageKind.GLOBAL;
  }

  private static @Nullable PortalColumn like(String folded) {
    for (Column column : LIKENESSES) {
      boolean alike =
          column.folded().stream()
              .filter(known -> known.length() >= LONG_ENOUGH)
              .anyMatch(known -> folded.contains(known) || isSlip(known, folded));
      if (alike) {
        return PortalColumn.valueOf(column.name());
      }
    }
    return folded.contains("plaf") ? PortalColumn.CAPPED_WAGE : null;
  }

  /** One letter more, less or other. */
  private static boolean isSlip(String known, String folded) {
    if (Math.abs(known.length() - folded.length()) > 1) {
      return false;
    }
    int same = 0;
    while (same < known.length()
        && same < folded.length()
        && known.charAt(same) == folded.charAt(same)) {
      same++;
    }
    String restKnown = known.substring(same);
    String rest = folded.substring(same);
    return rest.equals(restKnown)
        || !rest.isEmpty() && rest.substring(1).equals(restKnown)
        || !restKnown.isEmpty() && restKnown.substring(1).equals(rest)
        || !rest.isEmpty()
            && !restKnown.isEmpty()
            && rest.substring(1).equals(restKnown.substring(1));
  }
}
