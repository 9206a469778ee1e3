package ma.tasrih.intake.format.ebds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;

/** The files of {@code sample-declarations}. */
final class Samples {

  static final Path VALID = Path.of("sample-declarations", "valid");
  static final Path INVALID = Path.of("sample-declarations", "invalid");
  static final String ROSTER = "AFFEBDS_1234567_202506.txt";
  static final String PRINCIPAL = "DS_1234567_202506.txt";
  static final String SUPPLEMENTARY = "DSC1_1234567_202506.txt";

  private Samples() {}

  static byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(VALID.resolve(name));
  }

  static PrefilledRoster roster() throws IOException {
    return RosterReader.read(new ByteArrayInputStream(bytes(ROSTER)), ROSTER).orThrow();
  }

  /** The lines of a sample, to be changed. */
  static List<String> lines(String name) throws IOException {
    return Arrays.asList(new String(bytes(name), StandardCharsets.ISO_8859_1).split("\n"));
  }

  static byte[] file(List<String> lines) {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.ISO_8859_1);
  }
}
