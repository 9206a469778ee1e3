package ma.tasrih.intake.format.ebds;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.format.ebds.layout.FileShape;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Finding;
import org.jspecify.annotations.Nullable;

/** What a file says of itself in its first two records (x00 and x01). */
final class Heading {

  private static final Pattern PERIOD = Pattern.compile("(19|20)\\d\\d(0[1-9]|1[0-2])");
  private static final Pattern RANKED = Pattern.compile("E[0-9]");
  private static final String PRINCIPAL_CATEGORY = "B0";

  private final FileShape shape;
  private @Nullable EbdsRecord first;
  private @Nullable EbdsRecord global;

  Heading(FileShape shape) {
    this.shape = shape;
  }

  FileShape shape() {
    return shape;
  }

  /** Takes x00; only the first one counts. */
  void readFirst(EbdsRecord record, List<Finding> findings) {
    if (first != null || !record.readable()) {
      return;
    }
    first = record;
    String category = record.trimmed(Fields.CATEGORY);
    boolean right =
        switch (shape) {
          case ROSTER -> true;
          case PRINCIPAL -> category.equals(PRINCIPAL_CATEGORY);
          case SUPPLEMENTARY -> RANKED.matcher(category).matches();
        };
    if (!right) {
      String expected = shape == FileShape.PRINCIPAL ? PRINCIPAL_CATEGORY : "E1-E9";
      findings.add(at(FileCode.CATEGORY_WRONG, record, Fields.CATEGORY, expected));
    }
  }

  /**
   * Takes x01; only the first one counts. Affiliate and month are read even from a line of a wrong
   * length, so that the rest of the file can be checked.
   */
  void readGlobal(EbdsRecord record, List<Finding> findings) {
    if (global != null) {
      return;
    }
    global = record;
    if (affiliate().isEmpty()) {
      findings.add(at(FileCode.AFFILIATE_NUMBER_INVALID, record, Fields.AFFILIATE));
    }
    if (period().isEmpty()) {
      findings.add(at(FileCode.PERIOD_INVALID, record, Fields.PERIOD));
    }
    if (record.readable()) {
      checkDate(record, Fields.ISSUED_ON, findings);
      checkDate(record, dueOn(record), findings);
    }
  }

  /** R05, R06: affiliate and month must be the same on every record. */
  void compare(EbdsRecord record, List<Finding> findings) {
    EbdsRecord header = global;
    if (header == null || header == record || !record.layout().has(Fields.AFFILIATE)) {
      return;
    }
    if (!record.raw(Fields.AFFILIATE).equals(header.raw(Fields.AFFILIATE))) {
      findings.add(
          at(
              FileCode.AFFILIATE_NUMBER_DIFFERS,
              record,
              Fields.AFFILIATE,
              header.visible(Fields.AFFILIATE)));
    }
    if (!record.raw(Fields.PERIOD).equals(header.raw(Fields.PERIOD))) {
      findings.add(
          at(FileCode.PERIOD_DIFFERS, record, Fields.PERIOD, header.visible(Fields.PERIOD)));
    }
  }

  /** The line of x01, 0 when there was none. */
  int line() {
    return global == null ? Finding.WHOLE_FILE : global.line();
  }

  Optional<AffiliateNumber> affiliate() {
    return Optional.ofNullable(global).flatMap(g -> AffiliateNumber.parse(g.raw(Fields.AFFILIATE)));
  }

  Optional<YearMonth> period() {
    return Optional.ofNullable(global)
        .map(g -> g.raw(Fields.PERIOD))
        .filter(text -> PERIOD.matcher(text).matches())
        .map(Heading::month);
  }

  /** The transfer id, null when x00 is missing or its id is not fourteen digits. */
  @Nullable String transferId() {
    String id = first == null ? "" : first.trimmed(Fields.TRANSFER_ID);
    return !id.isEmpty() && EbdsRecord.isDigits(id) ? id : null;
  }

  /** 1 to 9 in a supplementary file that says so, else 0. */
  int rank() {
    String category = first == null ? "" : first.trimmed(Fields.CATEGORY);
    return shape == FileShape.SUPPLEMENTARY && RANKED.matcher(category).matches()
        ? category.charAt(1) - '0'
        : 0;
  }

  /** The whole of x01, empty when a part of it could not be read. */
  Optional<PrefilledRoster.Header> details() {
    EbdsRecord g = global;
    if (g == null || affiliate().isEmpty() || period().isEmpty() || !g.readable()) {
      return Optional.empty();
    }
    Optional<LocalDate> issuedOn = date(g.raw(Fields.ISSUED_ON));
    Optional<LocalDate> dueOn = date(g.raw(dueOn(g)));
    if (issuedOn.isEmpty() || dueOn.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PrefilledRoster.Header(
            affiliate().get(),
            period().get(),
            g.trimmed(Fields.COMPANY),
            g.trimmed(Fields.ACTIVITY),
            g.trimmed(Fields.ADDRESS),
            g.trimmed(Fields.TOWN),
            g.trimmed(Fields.POSTAL_CODE),
            g.trimmed(Fields.AGENCY),
            issuedOn.get(),
            dueOn.get()));
  }

  static String dueOn(EbdsRecord record) {
    return record.layout().has(Fields.DUE_ON) ? Fields.DUE_ON : Fields.DUE_ON_E01;
  }

  static YearMonth month(String digits) {
    return YearMonth.of(
        Integer.parseInt(digits.substring(0, 4)), Integer.parseInt(digits.substring(4)));
  }

  private static void checkDate(EbdsRecord record, String field, List<Finding> findings) {
    // Anything but digits has been reported as such.
    if (EbdsRecord.isDigits(record.raw(field)) && date(record.raw(field)).isEmpty()) {
      findings.add(at(FileCode.DATE_INVALID, record, field));
    }
  }

  private static Optional<LocalDate> date(String digits) {
    try {
      return Optional.of(LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Finding at(FileCode code, EbdsRecord record, String field, String... more) {
    String value = record.visible(field);
    String[] args = new String[more.length + 1];
    args[0] = value;
    System.arraycopy(more, 0, args, 1, more.length);
    return Finding.at(code, record.line(), field, value, args);
  }
}
