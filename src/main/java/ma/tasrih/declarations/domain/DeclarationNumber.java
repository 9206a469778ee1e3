package ma.tasrih.declarations.domain;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.tasrih.kernel.AffiliateNumber;

/**
 * The number of a filed declaration, readable by people: {@code DS-1234567-202506} (principal),
 * {@code DSC1-…} (supplementary), {@code DR1-…} (corrective), {@code DN-…} (nil).
 *
 * @param rank 0 for principal and nil, 1 to 9 for supplementary, 1 upwards for corrective
 */
public record DeclarationNumber(AffiliateNumber affiliate, YearMonth period, Kind kind, int rank) {

  private static final Pattern WRITTEN =
      Pattern.compile("(DS|DN|DSC([1-9])|DR([1-9]\\d{0,3}))-(\\d{7})-(\\d{4})(0[1-9]|1[0-2])");
  private static final DateTimeFormatter YEAR_MONTH = DateTimeFormatter.ofPattern("uuuuMM");

  public DeclarationNumber {
    boolean ranked = kind == Kind.SUPPLEMENTARY || kind == Kind.CORRECTIVE;
    if (ranked == (rank == 0) || rank < 0) {
      throw new IllegalArgumentException("rank " + rank + " does not fit " + kind);
    }
  }

  public static DeclarationNumber of(DraftKey key, Kind kind, int rank) {
    return new DeclarationNumber(key.affiliate(), key.period(), kind, rank);
  }

  public static Optional<DeclarationNumber> parse(String text) {
    Matcher m = WRITTEN.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    YearMonth period = YearMonth.of(Integer.parseInt(m.group(5)), Integer.parseInt(m.group(6)));
    return AffiliateNumber.parse(m.group(4))
        .map(affiliate -> new DeclarationNumber(affiliate, period, kindOf(m), rankOf(m)));
  }

  private static Kind kindOf(Matcher m) {
    return switch (m.group(1).substring(0, 2)) {
      case "DN" -> Kind.NIL;
      case "DR" -> Kind.CORRECTIVE;
      default -> m.group(2) == null ? Kind.PRINCIPAL : Kind.SUPPLEMENTARY;
    };
  }

  private static int rankOf(Matcher m) {
    String rank = m.group(2) == null ? m.group(3) : m.group(2);
    return rank == null ? 0 : Integer.parseInt(rank);
  }

  /**
   * What the database keeps unique: a month has one principal or nil declaration, one supplementary
   * per rank, one corrective per rank.
   */
  public String slot() {
    String slot =
        switch (kind) {
          case PRINCIPAL, NIL -> "P0";
          case SUPPLEMENTARY -> "S" + rank;
          case CORRECTIVE -> "C" + rank;
        };
    return affiliate + "-" + YEAR_MONTH.format(period) + "-" + slot;
  }

  @Override
  public String toString() {
    String prefix =
        switch (kind) {
          case PRINCIPAL -> "DS";
          case NIL -> "DN";
          case SUPPLEMENTARY -> "DSC" + rank;
          case CORRECTIVE -> "DR" + rank;
        };
    return prefix + "-" + affiliate + "-" + YEAR_MONTH.format(period);
  }
}
