package ma.tasrih.intake.format.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.intake.domain.mapping.PortalColumn;

/**
 * The columns we read, with the headings payroll software gives them (domain reference §7). Only
 * exact matches count: "matricule" alone is a firm's own number, "situation familiale" is not the
 * month's situation.
 */
public enum Column {
  AFFILIATE(Field.AFFILIATE, "affilie", "n affilie", "num affilie", "numero affilie"),
  PERIOD(Field.PERIOD, "periode"),
  INSURED(
      Field.INSURED,
      "num_assure",
      "n assure",
      "numero assure",
      "n cnss",
      "num cnss",
      "numero cnss",
      "cnss",
      "matricule cnss",
      "immatriculation",
      "n immatriculation",
      "num immatriculation",
      "numero immatriculation"),
  CIN(Field.CIN, "cin", "n cin", "num cin", "cni", "cnie"),
  SURNAME(Field.NAME, "nom"),
  FIRST_NAME(Field.NAME, "prenom"),
  FULL_NAME(Field.NAME, "nom et prenom", "nom prenom", "nom complet", "salarie"),
  DAYS(
      Field.DAYS,
      "jours",
      "nbr jours",
      "nb jours",
      "nombre jours",
      "nombre de jours",
      "jours declares",
      "nombre jours declares",
      "nombre de jours declares",
      "jours travailles"),
  /** The wage the contributions are due on, said in so many words. */
  ACTUAL_WAGE(
      Field.ACTUAL_WAGE,
      "salaire_reel",
      "slaire reel",
      "salaire declare",
      "salaire brut declare",
      "brut declare",
      "salaire cotisable",
      "salaire brut cotisable",
      "brut cotisable"),
  /** Taken for the actual wage when no other wage stands beside it. */
  GROSS_WAGE(Field.ACTUAL_WAGE, "salaire brut", "brut", "salaire cnss"),
  /** Everything paid, or what is taxed: not the same as what contributions are due on; we ask. */
  DOUBTFUL_WAGE(
      Field.ACTUAL_WAGE,
      "salaire brut global",
      "brut global",
      "salaire global",
      "salaire brut imposable",
      "brut imposable",
      "salaire imposable"),
  CAPPED_WAGE(
      Field.CAPPED_WAGE, "salaire_plafonne", "salaire plaf", "salaire brut plafonne", "plafonne"),
  ALLOWANCE_TO_REPAY(
      Field.ALLOWANCE_TO_REPAY,
      "af_a_reverser",
      "montant af a reverser",
      "montant af a reserver",
      "montant af reverser",
      "montant af reserver"),
  SITUATION(Field.SITUATION, "situation", "motif");

  private static final Map<String, Column> BY_HEADING = new HashMap<>();

  static {
    for (Column column : values()) {
      for (String heading : column.headings) {
        BY_HEADING.put(Heading.fold(heading), column);
      }
    }
  }

  private final Field field;
  private final List<String> headings;

  Column(Field field, String... headings) {
    this.field = field;
    this.headings = List.of(headings);
  }

  /** The column such a heading always means. */
  public static Optional<Column> of(String heading) {
    return Optional.ofNullable(BY_HEADING.get(Heading.fold(heading)));
  }

  /** The column a person may choose under that name. */
  static Column of(PortalColumn column) {
    return valueOf(column.name());
  }

  /** Whether somebody may choose it by its name; of the others only the heading speaks. */
  boolean isChoosable() {
    return this != GROSS_WAGE && this != DOUBTFUL_WAGE;
  }

  /** The headings it is known by, folded. */
  public List<String> folded() {
    return headings.stream().map(Heading::fold).toList();
  }

  /** The headings of the portal's own table, comma separated. */
  static String portalHeadings() {
    return Arrays.stream(values())
        .filter(column -> column != FULL_NAME && column.isChoosable())
        .map(Column::portalHeading)
        .collect(Collectors.joining(", "));
  }

  Field field() {
    return field;
  }

  /** How the portal's own table calls it. */
  String portalHeading() {
    return headings.get(0);
  }
}
