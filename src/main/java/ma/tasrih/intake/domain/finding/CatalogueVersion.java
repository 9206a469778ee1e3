package ma.tasrih.intake.domain.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import ma.tasrih.kernel.Sha256;

/**
 * Which texts and which law a check speaks with: two programs with the same version give the same
 * report of the same file. Made of the catalogue's texts and the rows of the law.
 */
public final class CatalogueVersion {

  private static final int SHOWN = 12;
  private static final List<String> MADE_OF =
      List.of(
          "/ma/tasrih/i18n/findings_fr.properties",
          "/ma/tasrih/i18n/findings_ar.properties",
          "/ma/tasrih/i18n/findings_en.properties",
          "/ma/tasrih/declarations/domain/rule/past/plausibility.csv",
          "/ma/tasrih/rates/rates.csv",
          "/ma/tasrih/rates/ceilings.csv",
          "/ma/tasrih/rates/reference-values.csv",
          "/ma/tasrih/rates/due-rules.csv",
          "/ma/tasrih/rates/due-date-extensions.csv");

  private CatalogueVersion() {}

  /** Twelve hexadecimal digits. */
  public static String current() {
    MessageDigest digest = Sha256.digest();
    for (String part : MADE_OF) {
      try (InputStream in = CatalogueVersion.class.getResourceAsStream(part)) {
        digest.update(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, SHOWN);
  }
}
