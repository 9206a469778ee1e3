package ma.tasrih.declarations.domain.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.kernel.Money;

/** Writes a month's roster as a spreadsheet people fill in and send back. */
public interface RosterSheet {

  /**
   * What stands in the sheet beside the people.
   *
   * @param pay days and wage of those who have some; the others' are left to fill in
   * @param title name of a second sheet, which readers leave out; no sheet when there are no notes
   * @param notes its lines, one below the other
   */
  record Filling(Map<InsuredNumber.Registered, Pay> pay, String title, List<String> notes) {

    /** Nothing but the people. */
    public static final Filling BLANK = new Filling(Map.of(), "", List.of());

    public Filling {
      notes = List.copyOf(notes);
    }
  }

  /** What somebody was declared with. */
  record Pay(int days, Money wage) {}

  /**
   * Writes one row per person, under the headings of the portal's own file.
   *
   * @param out takes the file and is left open
   */
  void write(PrefilledRoster roster, Filling filling, OutputStream out) throws IOException;
}
