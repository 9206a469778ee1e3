package ma.tasrih.intake.domain.mapping;

import java.util.Arrays;
import java.util.Optional;

/** The columns of the portal's own table, to which those of any other are matched. */
public enum PortalColumn {
  INSURED("num_assure"),
  CIN("cin"),
  FULL_NAME("nom et prenom"),
  SURNAME("nom"),
  FIRST_NAME("prenom"),
  DAYS("jours"),
  ACTUAL_WAGE("salaire_reel"),
  CAPPED_WAGE("salaire_plafonne"),
  ALLOWANCE_TO_REPAY("af_a_reverser"),
  SITUATION("situation"),
  AFFILIATE("affilie"),
  PERIOD("periode");

  private final String heading;

  PortalColumn(String heading) {
    this.heading = heading;
  }

  /** The column of that heading, as the portal's own table writes it. */
  public static Optional<PortalColumn> of(String heading) {
    return Arrays.stream(values()).filter(c -> c.heading.equals(heading)).findFirst();
  }

  /** How the portal's own table calls it; what the HTTP interface calls it too. */
  public String heading() {
    return heading;
  }
}
