package ma.tasrih.intake.format.ebds;

import java.io.IOException;
import java.io.OutputStream;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.declarations.domain.roster.RosterLine;
import ma.tasrih.intake.format.ebds.layout.FileShape;

/** Writes a roster (A) as the fund sends it. */
public final class RosterWriter {

  /** Presumed: the specification's value for a roster is not known, and nobody reads it. */
  private static final String CATEGORY = "A0";

  private RosterWriter() {}

  /**
   * Writes a whole roster; names are transliterated to the alphabet of the file. The stream is
   * flushed and stays open.
   *
   * @throws IllegalArgumentException when a number does not fit its field, or the transfer id is
   *     not fourteen characters long; what was written before is then no file
   */
  public static void write(PrefilledRoster roster, OutputStream out) throws IOException {
    EbdsOutput file = new EbdsOutput(FileShape.ROSTER, roster.header(), out);
    file.heading(roster.transferId(), CATEGORY);
    for (RosterLine line : roster.lines().values()) {
      RecordBuilder record =
          file.begin("02")
              .exact(Fields.INSURED, line.insured().digits())
              .text(Fields.NAME, line.name());
      file.person(EbdsOutput.allowance(record, line.allowance()));
    }
    file.totals("03");
    file.finish();
  }
}
