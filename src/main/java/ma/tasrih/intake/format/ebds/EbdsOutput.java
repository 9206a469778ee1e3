package ma.tasrih.intake.format.ebds;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import ma.tasrih.declarations.domain.FamilyAllowance;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.intake.format.ebds.layout.FieldSpec;
import ma.tasrih.intake.format.ebds.layout.FileShape;
import ma.tasrih.intake.format.ebds.layout.Layout;
import ma.tasrih.kernel.ControlSum;

/** A file being written: its heading, its records, its totals; LF after every line. */
final class EbdsOutput {

  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

  private final FileShape shape;
  private final PrefilledRoster.Header header;
  private final Layout layout;
  private final OutputStream out;
  private final ControlSums sums = new ControlSums();

  EbdsOutput(FileShape shape, PrefilledRoster.Header header, OutputStream out) {
    this.shape = shape;
    this.header = header;
    this.layout = Layout.of(header.period());
    this.out = new BufferedOutputStream(out);
  }

  /** An empty record of this file, with its key. */
  RecordBuilder begin(String part) {
    RecordBuilder record = new RecordBuilder(layout.record(shape.type(part)));
    return record.has(Fields.AFFILIATE)
        ? record
            .exact(Fields.AFFILIATE, header.affiliate().digits())
            .exact(Fields.PERIOD, header.period().format(MONTH))
        : record;
  }

  /** Writes x00 and x01. */
  void heading(String transferId, String category) throws IOException {
    write(begin("00").exact(Fields.TRANSFER_ID, transferId).exact(Fields.CATEGORY, category));
    RecordBuilder global =
        begin("01")
            .text(Fields.COMPANY, header.companyName())
            .text(Fields.ACTIVITY, header.activity())
            .text(Fields.ADDRESS, header.address())
            .text(Fields.TOWN, header.town())
            .code(Fields.POSTAL_CODE, header.postalCode())
            .code(Fields.AGENCY, header.agency())
            .exact(Fields.ISSUED_ON, day(header.issuedOn()));
    write(global.exact(Heading.dueOn(global.record()), day(header.dueOn())));
  }

  /** The columns a roster gives and a principal file echoes. */
  static RecordBuilder allowance(RecordBuilder record, FamilyAllowance allowance) {
    return record
        .number(Fields.CHILDREN, allowance.children())
        .amount(Fields.ALLOWANCE_DUE, allowance.due())
        .amount(Fields.ALLOWANCE_WITHHELD, allowance.withheld())
        .amount(Fields.ALLOWANCE_NET, allowance.net());
  }

  /** Writes a person's record with its control sum, and counts it in the totals. */
  void person(RecordBuilder record) throws IOException {
    if (record.has(Fields.LINE_SUM)) {
      Long sum = ControlSums.lineSum(record.record());
      if (sum == null) {
        throw new IllegalStateException("a written line has no sum");
      }
      record.number(Fields.LINE_SUM, sum);
    }
    sums.add(record.record());
    write(record);
  }

  /** Writes a record of totals over the persons written so far. */
  void totals(String part) throws IOException {
    RecordBuilder record = begin(part);
    for (FieldSpec field : layout.record(shape.type(part)).fields()) {
      sums.right(part, field.name())
          .map(ControlSum::value)
          .ifPresent(sum -> record.number(field.name(), sum));
    }
    write(record);
  }

  void write(RecordBuilder record) throws IOException {
    out.write(record.toString().getBytes(StandardCharsets.ISO_8859_1));
    out.write('\n');
  }

  /** Hands everything on; the stream stays open, it is the caller's. */
  void finish() throws IOException {
    out.flush();
  }

  private static String day(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }
}
