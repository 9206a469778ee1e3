package ma.tasrih.intake.domain;

import java.time.YearMonth;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.kernel.AffiliateNumber;
import org.jspecify.annotations.Nullable;

/**
 * What the caller says about a file, for formats that do not say it themselves.
 *
 * @param filename name as sent, without folders; an e-BDS name states affiliate and period
 * @param affiliate null when the file carries it
 * @param period null when the file carries it
 * @param kind null for the default: what an e-BDS file says, else {@code PRINCIPAL}
 */
public record ReadOptions(
    String filename,
    @Nullable AffiliateNumber affiliate,
    @Nullable YearMonth period,
    @Nullable Kind kind) {

  private static final int LONGEST_NAME = 255;

  /** A name as sent, without folders and no longer than we keep: its end, which says the kind. */
  public static String fileName(String sent) {
    String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
  }
}
