package ma.tasrih.rates.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import ma.tasrih.rates.domain.DueDateExtension;
import ma.tasrih.rates.domain.DueRule;
import ma.tasrih.rates.domain.LawRow;
import ma.tasrih.rates.domain.LawRows;
import ma.tasrih.rates.domain.RateBook;
import ma.tasrih.rates.domain.ReferenceCode;
import ma.tasrih.rates.domain.ValueRow;

/** The six law files; {@link #load()} needs neither server nor database. */
public final class RateFiles {

  private static final String FOLDER = "/ma/tasrih/rates/";
  private static final String VALUES =
      "code;value;unit;valid_from;reference;source_url;verified;checked_on;status;until";

  static final LawFile RATES =
      new LawFile(
          "rates.csv",
          "regime;category;branch;payer;base_rule;rate;valid_from;reference;source_url;verified"
              + ";checked_on;status;until");
  static final LawFile CEILINGS = new LawFile("ceilings.csv", VALUES);
  static final LawFile REFERENCE_VALUES = new LawFile("reference-values.csv", VALUES);
  static final LawFile DUE_RULES = new LawFile("due-rules.csv", VALUES);
  static final LawFile SURCHARGES =
      new LawFile(
          "surcharges.csv",
          "kind;month_rank;rate;valid_from;reference;verified;source_url;checked_on;status;until"
              + ";amount;cap");
  static final LawFile EXTENSIONS =
      new LawFile(
          "due-date-extensions.csv",
          "period;extended_to;reference;source_url;verified;checked_on;status");

  private RateFiles() {}

  /** Opens a law file by name. */
  @FunctionalInterface
  interface Opener {
    Reader open(String file) throws IOException;
  }

  /**
   * Reads the law shipped with this build.
   *
   * @throws LawFileException naming file and line when a file is not as agreed
   * @throws UncheckedIOException when a file cannot be read or is not UTF-8
   */
  public static RateBook load() {
    return load(RateFiles::onClasspath);
  }

  static RateBook load(Opener files) {
    return RateBook.of(
        new LawRows(
            read(RATES, files, LawRowMappers::rate, row -> dated(row) + row.payer()),
            read(CEILINGS, files, LawRowMappers::value, RateFiles::dated),
            read(REFERENCE_VALUES, files, LawRowMappers.value(ReferenceCode.class)),
            read(DUE_RULES, files, LawRowMappers.value(DueRule.class)),
            read(SURCHARGES, files, LawRowMappers::surcharge, RateFiles::dated),
            read(EXTENSIONS, files, LawRowMappers::extension, RateFiles::extended)));
  }

  static Reader onClasspath(String file) throws IOException {
    InputStream bytes = RateFiles.class.getResourceAsStream(FOLDER + file);
    if (bytes == null) {
      throw new FileNotFoundException(FOLDER + file);
    }
    // A decoder of its own reports bytes that are not UTF-8 instead of replacing them.
    return new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
  }

  private static List<ValueRow> read(
      LawFile file, Opener files, Function<LawCells, ValueRow> mapper) {
    return read(file, files, mapper, RateFiles::dated);
  }

  private static <R> List<R> read(
      LawFile file, Opener files, Function<LawCells, R> mapper, Function<R, String> identity) {
    try (Reader text = files.open(file.name())) {
      return file.read(text, mapper, identity);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(file.name(), unreadable);
    }
  }

  private static String dated(LawRow row) {
    return row.key() + " " + row.mark().status() + " from " + row.from() + " ";
  }

  private static String extended(DueDateExtension row) {
    return row.period() + " " + row.mark().status();
  }
}
