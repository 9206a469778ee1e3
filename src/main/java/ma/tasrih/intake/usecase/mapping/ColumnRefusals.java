package ma.tasrih.intake.usecase.mapping;

import java.util.List;
import java.util.stream.Collectors;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.mapping.ChoiceFault;
import ma.tasrih.intake.domain.mapping.PortalColumn;
import ma.tasrih.kernel.Refusal;

/** Says in refusals why a choice of columns cannot be read by: the same words on every door. */
public final class ColumnRefusals {

  private static final int SHOWN = 40;

  private ColumnRefusals() {}

  /**
   * @param headings of the table, as written
   */
  public static Refusal of(ChoiceFault fault, List<String> headings) {
    PortalColumn column = fault.column();
    String name = column == null ? "" : column.heading();
    return switch (fault.kind()) {
      case PLACE_UNKNOWN ->
          new Refusal(IntakeRefusal.COLUMNS_PLACE_UNKNOWN, Integer.toString(fault.places().get(0)));
      case TWICE -> new Refusal(IntakeRefusal.COLUMNS_TWICE, name, named(fault, headings));
      case LACKING -> new Refusal(IntakeRefusal.COLUMNS_LACKING, name);
      case NAMES_TWICE -> new Refusal(IntakeRefusal.COLUMNS_NAMES_TWICE, named(fault, headings));
      case SURNAME_LACKING -> new Refusal(IntakeRefusal.COLUMNS_SURNAME_LACKING);
      case DAYS_OUT_OF_RANGE -> new Refusal(IntakeRefusal.COLUMNS_DAYS_OUT_OF_RANGE);
      case DAYS_TWICE -> new Refusal(IntakeRefusal.COLUMNS_DAYS_TWICE);
    };
  }

  private static String named(ChoiceFault fault, List<String> headings) {
    return fault.places().stream()
        .filter(place -> place >= 0 && place < headings.size())
        .map(headings::get)
        .map(heading -> heading.length() > SHOWN ? heading.substring(0, SHOWN) + "…" : heading)
        .collect(Collectors.joining(", "));
  }
}
