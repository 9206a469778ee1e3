package ma.tasrih.fuzz;

import java.io.ByteArrayInputStream;
import ma.tasrih.intake.format.ebds.RosterReader;

/** Any bytes as a roster of the fund. */
public final class RosterFuzz {

  private RosterFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    Fuzzed.atOnce(
        () ->
            RosterReader.read(new ByteArrayInputStream(data), "AFFEBDS_1234567_202506.txt")
                .findings());
  }
}
