package ma.tasrih.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The law is data: its values stand in dated rows, never in code. */
class LegalNumbersTest {

  private static final Path LAW = Path.of("src/main/resources/ma/tasrih/rates");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Round like many other numbers, but the best known of all. */
  private static final BigDecimal CEILING = new BigDecimal("6000.00");

  /** Below this a whole number means too many other things to be recognised as law. */
  private static final BigDecimal TELLING = BigDecimal.valueOf(150);

  /** Known whatever the files hold: rates of the branches, the ceiling, days of a month. */
  private static final List<String> ALWAYS =
      List.of("6.40", "6.37", "4.52", "2.26", "4.11", "1.85", "11.89", "7.93", "3.96", "0.67");

  /** Numbers that only look like law, each with what it is. */
  private static final Map<String, String> NOT_LAW =
      Map.of(
          "identity/domain/PasswordHash.java 600_000", "rounds of the password hash",
          "intake/usecase/demo/DemoPayroll.java 26", "days an invented employee works");

  private static final Set<String> PLAIN =
      Set.of("0", "1", "2", "10", "100", "1000", "10000", "100000", "1000000");

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.])(\\d[\\d_]*(?:\\.\\d+)?)[LlFfDd]?(?![\\w.])");
  private static final Pattern TEXT_NUMBER =
      Pattern.compile("\"\\s*(\\d[\\d \\u00a0_]*(?:[.,]\\d+)?)\\s*%?\\s*\"");

  @Test
  void no_value_of_the_law_stands_in_code() {
    Set<BigDecimal> law = law();
    List<String> found = new ArrayList<>();
    for (Path file : Sources.below(Sources.ROOT, ".java")) {
      String code = Sources.withoutComments(Sources.text(file));
      search(TEXT_NUMBER, file, code, law, found);
      search(NUMBER, file, Sources.bare(code), law, found);
    }
    assertEquals(List.of(), found, "values of src/main/resources/ma/tasrih/rates in code");
  }

  @Test
  void the_days_of_a_month_of_work_stand_in_the_reference_values_only() {
    Set<BigDecimal> days = Set.of(BigDecimal.valueOf(26));
    List<String> found = new ArrayList<>();
    for (Path file : Sources.below(Sources.ROOT, ".java")) {
      if (Sources.place(file).matches(".*\\.(domain|usecase)(\\..*)?")) {
        search(NUMBER, file, Sources.bare(Sources.text(file)), days, found);
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void computing_contributions_needs_no_number_of_its_own() {
    List<String> found = new ArrayList<>();
    for (Path file : Sources.below(Sources.ROOT.resolve("contributions/domain"), ".java")) {
      String code = Sources.bare(Sources.text(file));
      Matcher matcher = NUMBER.matcher(code);
      while (matcher.find()) {
        if (!PLAIN.contains(matcher.group(1).replace("_", ""))) {
          found.add(file + ":" + Sources.line(code, matcher.start()) + " " + matcher.group());
        }
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void the_search_sees_a_value_however_it_is_written() {
    for (String code : List.of("6_000", "600000L", "\"6 000\"", "\"6000.00\"", "\"6.37%\"")) {
      List<String> found = new ArrayList<>();
      search(TEXT_NUMBER, Path.of("x"), code, law(), found);
      search(NUMBER, Path.of("x"), Sources.bare(code), law(), found);
      assertEquals(1, found.size(), code);
    }
  }

  private static void search(
      Pattern pattern, Path file, String code, Set<BigDecimal> values, List<String> found) {
    Matcher matcher = pattern.matcher(code);
    while (matcher.find()) {
      String digits = matcher.group(1).replaceAll("[_\\s\\u00a0]", "").replace(',', '.');
      boolean known = NOT_LAW.containsKey(relative(file) + " " + matcher.group());
      if (!known && values.contains(new BigDecimal(digits).stripTrailingZeros())) {
        found.add(file + ":" + Sources.line(code, matcher.start()) + " " + matcher.group());
      }
    }
  }

  private static String relative(Path file) {
    return file.startsWith(Sources.ROOT)
        ? Sources.ROOT.relativize(file).toString()
        : file.toString();
  }

  /** Rates as percent and as fraction; amounts in dirhams and in centimes. */
  private static Set<BigDecimal> law() {
    Set<BigDecimal> values = new TreeSet<>();
    ALWAYS.forEach(rate -> addRate(values, new BigDecimal(rate)));
    addAmount(values, CEILING);
    for (Path file : Sources.below(LAW, ".csv")) {
      List<List<String>> rows = rows(file);
      column(rows, "rate").forEach(cell -> addRate(values, number(cell)));
      column(rows, "value").forEach(cell -> addAmount(values, number(cell)));
      column(rows, "amount").forEach(cell -> addAmount(values, number(cell)));
    }
    assertTrue(values.size() > ALWAYS.size());
    return values;
  }

  private static void addRate(Set<BigDecimal> values, BigDecimal percent) {
    if (percent.stripTrailingZeros().scale() > 1) {
      values.add(percent.stripTrailingZeros());
      values.add(percent.divide(HUNDRED).stripTrailingZeros());
    }
  }

  private static void addAmount(Set<BigDecimal> values, BigDecimal amount) {
    boolean round =
        amount.stripTrailingZeros().precision() == 1
            && amount.compareTo(new BigDecimal("6000")) != 0;
    for (BigDecimal one : List.of(amount, amount.multiply(HUNDRED))) {
      if (!round && (one.compareTo(TELLING) > 0 || one.stripTrailingZeros().scale() > 0)) {
        values.add(one.stripTrailingZeros());
      }
    }
  }

  private static BigDecimal number(String cell) {
    return cell.isBlank() ? BigDecimal.ZERO : new BigDecimal(cell.replace("%", "").trim());
  }

  private static List<List<String>> rows(Path file) {
    return Sources.text(file)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> Arrays.asList(line.split(";", -1)))
        .toList();
  }

  private static List<String> column(List<List<String>> rows, String heading) {
    int index = rows.get(0).indexOf(heading);
    return index < 0 ? List.of() : rows.stream().skip(1).map(row -> row.get(index)).toList();
  }
}
