package ma.tasrih.fuzz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ma.tasrih.intake.domain.FileFormat;

/** A sound archive of any files: names and contents by turns, each up to a zero byte. */
public final class BundleFuzz {

  private static final int LONGEST_NAME = 300;

  private BundleFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    List<byte[]> pieces = Fuzzed.pieces(data);
    List<String> names = new ArrayList<>();
    List<byte[]> contents = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i + 1 < pieces.size(); i += 2) {
      String name = Fuzzed.text(pieces.get(i));
      if (name.length() <= LONGEST_NAME && taken.add(name)) {
        names.add(name);
        boolean folder = name.endsWith("/");
        contents.add(folder ? new byte[0] : pieces.get(i + 1));
      }
    }
    Fuzzed.file(FileFormat.ZIP, Fuzzed.stored(names, contents));
  }
}
