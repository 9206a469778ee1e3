package ma.tasrih.intake.format.ebds;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.format.ebds.layout.Alphabet;
import ma.tasrih.intake.format.ebds.layout.FileShape;
import ma.tasrih.kernel.Finding;

/**
 * The name of an e-BDS file (R01): {@code AFFEBDS_}, {@code DS_} or {@code DSC<n>_}, the seven
 * digits of the affiliate, the month.
 *
 * @param rank 1 to 9 for a supplementary file, else 0
 * @param affiliate seven digits, not necessarily a valid number
 */
public record EbdsFileName(FileShape shape, int rank, String affiliate, YearMonth period) {

  /**
   * How the month is written. The specification has month first, real files year first; six digits
   * tell which, since no month begins with 20.
   */
  public enum PeriodOrder {
    YEAR_FIRST,
    MONTH_FIRST
  }

  private static final Pattern NAME =
      Pattern.compile("(AFFEBDS|DS|DSC([1-9]))_(\\d{7})_(\\d{6})\\.txt");
  private static final Pattern YEAR_FIRST = Pattern.compile("20\\d\\d(0[1-9]|1[0-2])");
  private static final Pattern MONTH_FIRST = Pattern.compile("(0[1-9]|1[0-2])20\\d\\d");
  private static final int MONTH_DIGITS = 2;
  private static final String UNKNOWN = "_NNNNNNN_AAAAMM.txt";

  /** The parts of a name, empty when it does not follow the pattern to the letter. */
  public static Optional<EbdsFileName> parse(String name) {
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int rank = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    FileShape shape =
        switch (matcher.group(1)) {
          case "AFFEBDS" -> FileShape.ROSTER;
          case "DS" -> FileShape.PRINCIPAL;
          default -> FileShape.SUPPLEMENTARY;
        };
    return period(matcher.group(4))
        .map(period -> new EbdsFileName(shape, rank, matcher.group(3), period));
  }

  /** The name as we write it. */
  public String text() {
    return text(PeriodOrder.YEAR_FIRST);
  }

  public String text(PeriodOrder order) {
    String year = String.format("%04d", period.getYear());
    String month = String.format("%02d", period.getMonthValue());
    return prefix()
        + "_"
        + affiliate
        + "_"
        + (order == PeriodOrder.YEAR_FIRST ? year + month : month + year)
        + ".txt";
  }

  /** What a file's name says against its content. */
  static List<Finding> check(String name, Heading heading) {
    Optional<EbdsFileName> parsed = parse(name);
    if (parsed.isEmpty()) {
      String expected =
          heading.affiliate().isPresent() && heading.period().isPresent()
              ? of(heading, heading.rank()).text()
              : prefix(heading.shape(), heading.rank()) + UNKNOWN;
      return List.of(Finding.inFile(FileCode.FILE_NAME_UNUSUAL, Alphabet.visible(name), expected));
    }
    return parsed.get().contradictions(heading);
  }

  private List<Finding> contradictions(Heading heading) {
    List<Finding> findings = new ArrayList<>();
    // A file that leaves its rank open takes the one of its name.
    int rankInside = heading.rank() == 0 && shape == heading.shape() ? rank : heading.rank();
    compare(prefix(), prefix(heading.shape(), rankInside), findings);
    heading.affiliate().ifPresent(inside -> compare(affiliate, inside.digits(), findings));
    heading.period().ifPresent(inside -> compare(period.toString(), inside.toString(), findings));
    return findings;
  }

  private static void compare(String named, String inside, List<Finding> findings) {
    if (!named.equals(inside)) {
      findings.add(Finding.inFile(FileCode.FILE_NAME_CONTRADICTS, named, inside));
    }
  }

  private static EbdsFileName of(Heading heading, int rank) {
    return new EbdsFileName(
        heading.shape(),
        rank,
        heading.affiliate().orElseThrow().digits(),
        heading.period().orElseThrow());
  }

  private String prefix() {
    return prefix(shape, rank);
  }

  private static String prefix(FileShape shape, int rank) {
    return switch (shape) {
      case ROSTER -> "AFFEBDS";
      case PRINCIPAL -> "DS";
      case SUPPLEMENTARY -> "DSC" + Math.max(rank, 1);
    };
  }

  private static Optional<YearMonth> period(String digits) {
    if (YEAR_FIRST.matcher(digits).matches()) {
      return Optional.of(Heading.month(digits));
    }
    return MONTH_FIRST.matcher(digits).matches()
        ? Optional.of(
            Heading.month(digits.substring(MONTH_DIGITS) + digits.substring(0, MONTH_DIGITS)))
        : Optional.empty();
  }
}
