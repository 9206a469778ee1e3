package ma.tasrih.declarations.domain.roster;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a month's roster as a spreadsheet people fill in and send back. */
public interface RosterSheet {

  /**
   * Writes one row per person, under the headings of the portal's own file; days, wage and
   * situation are left to fill in.
   *
   * @param out takes the file and is left open
   */
  void write(PrefilledRoster roster, OutputStream out) throws IOException;
}
