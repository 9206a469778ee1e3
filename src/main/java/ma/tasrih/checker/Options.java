package ma.tasrih.checker;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.kernel.AffiliateNumber;

/**
 * What was asked on the command line.
 *
 * @param today what counts as today, for months that have not begun
 */
record Options(
    List<Path> files,
    Form form,
    boolean annotate,
    Locale language,
    LocalDate today,
    AffiliateNumber affiliate,
    YearMonth period,
    Kind kind) {

  /** How the report comes out. */
  enum Form {
    TEXT,
    JSON,
    CSV
  }

  static final String USAGE =
      """
      java -jar tasrih-check.jar [options] FILE…

        --json                the report as the portal's POST /checks gives it, one line for each file
        --csv                 every finding as a table
        --annotate            writes FILE-annote.csv, .xlsx or .zip beside FILE: its rows with what was found
        --affiliate NUMBER    for files that do not say it
        --period 2025-06      for files that do not say it
        --kind PRINCIPAL|SUPPLEMENTARY|CORRECTIVE|NIL
        --lang fr|ar|en       default fr
        --today 2025-07-04    default today in Casablanca
        --version

      Ends with 0: nothing blocks. 1: something blocks. 2: a file could not be read, or the call is wrong.
      """;

  private static final ZoneId MOROCCO = ZoneId.of("Africa/Casablanca");

  /** A call that cannot be understood. */
  static final class Wrong extends RuntimeException {
    Wrong(String message) {
      super(message);
    }
  }

  static Options of(String... arguments) {
    List<Path> files = new ArrayList<>();
    Form form = Form.TEXT;
    boolean annotate = false;
    Locale language = Locale.FRENCH;
    LocalDate today = LocalDate.now(MOROCCO);
    AffiliateNumber affiliate = null;
    YearMonth period = null;
    Kind kind = null;
    for (int i = 0; i < arguments.length; i++) {
      String argument = arguments[i];
      try {
        switch (argument) {
          case "--json" -> form = Form.JSON;
          case "--csv" -> form = Form.CSV;
          case "--annotate" -> annotate = true;
          case "--lang" -> language = Locale.forLanguageTag(arguments[++i]);
          case "--today" -> today = LocalDate.parse(arguments[++i]);
          case "--affiliate" -> affiliate = AffiliateNumber.parse(arguments[++i]).orElseThrow();
          case "--period" -> period = YearMonth.parse(arguments[++i]);
          case "--kind" -> kind = Kind.valueOf(arguments[++i]);
          default -> {
            if (argument.startsWith("--")) {
              throw new Wrong(argument + " ?");
            }
            files.add(Path.of(argument));
          }
        }
      } catch (ArrayIndexOutOfBoundsException
          | IllegalArgumentException
          | DateTimeParseException
          | java.util.NoSuchElementException malformed) {
        throw new Wrong(argument + " ?");
      }
    }
    if (files.isEmpty()) {
      throw new Wrong("FILE ?");
    }
    return new Options(files, form, annotate, language, today, affiliate, period, kind);
  }

  ReadOptions asked(Path file) {
    return new ReadOptions(
        ReadOptions.fileName(file.getFileName().toString()), affiliate, period, kind);
  }
}
