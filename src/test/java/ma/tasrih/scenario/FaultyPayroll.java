package ma.tasrih.scenario;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.kernel.Money;

/**
 * A payroll as people really send it, with as many faults of ten kinds as are asked for, and what
 * it means once each is put right.
 */
final class FaultyPayroll {

  private static final String HEADINGS =
      "num_assure;cin;nom;prenom;jours;salaire_reel;salaire_plafonne;situation\n";
  private static final int KINDS = 10;

  /** The ceiling of the month the file is for. */
  private static final Money CEILING = Money.parse("6000.00");

  private final int people;
  private final int faults;
  private final List<String> lines = new ArrayList<>();
  private final List<String> twice = new ArrayList<>();
  private Money wages = Money.ZERO;
  private Money capped = Money.ZERO;
  private long days;

  /**
   * @param people who are declared, each once
   * @param faults fewer than people
   */
  FaultyPayroll(int people, int faults) {
    this.people = people;
    this.faults = faults;
    for (int i = 0; i < people; i++) {
      lines.add(line(i));
    }
  }

  /** The same people without a fault, so that the fund knows them. */
  byte[] beforehand() {
    StringBuilder csv = new StringBuilder(HEADINGS);
    for (int i = 0; i < people; i++) {
      csv.append(row(number(i), name(i), "26", wage(i).toString(), "", ""));
    }
    return bytes(csv);
  }

  byte[] file() {
    StringBuilder csv = new StringBuilder(HEADINGS);
    lines.forEach(csv::append);
    twice.forEach(csv::append);
    return bytes(csv);
  }

  Money wages() {
    return wages;
  }

  Money cappedWages() {
    return capped;
  }

  long days() {
    return days;
  }

  private String line(int i) {
    Money wage = wage(i);
    int worked = 26;
    String number = number(i);
    String daysText = "26";
    String wageText = wage.toString();
    String cappedText = "";
    String situation = "";
    switch (i < faults ? i % KINDS : -1) {
      case 0 -> daysText = "30";
      case 1 -> wageText = wageText.replace('.', ',') + " DH";
      case 2 -> wageText = wageText + "4";
      case 3 -> situation = "sorti";
      case 4 -> number = swapped(number);
      case 5 -> twice.add(row(number, name(i), daysText, wageText, cappedText, situation));
      case 6 -> daysText = "";
      case 7 -> daysText = "26 jours";
      case 8 -> cappedText = "1.00";
      case 9 -> wageText = wageText.replace('0', 'O');
      default -> {}
    }
    wages = wages.plus(wage);
    capped = capped.plus(wage.min(CEILING));
    days += worked;
    return row(number, name(i), daysText, wageText, cappedText, situation);
  }

  private static String row(
      String number, String name, String days, String wage, String capped, String situation) {
    return String.join(";", number, "", name, "", days, wage, capped, situation) + "\n";
  }

  /** Four digits before the point, and a zero among them to be mistaken. */
  private static Money wage(int i) {
    return Money.ofCentimes(100_000L * (4 + i % 6) + 10L * (i % 1_000) + i % 7);
  }

  /** In letters: people are told apart by their names. */
  private static String name(int i) {
    StringBuilder letters = new StringBuilder("ZZ");
    for (int rest = i + 26; rest > 0; rest /= 26) {
      letters.append((char) ('A' + rest % 26));
    }
    return letters.toString();
  }

  private static String number(int i) {
    String body = String.format(Locale.ROOT, "1%07d", 1_000 + i);
    for (int key = 0; key < 10; key++) {
      if (InsuredNumber.Registered.isValid(body + key)) {
        return body + key;
      }
    }
    throw new IllegalStateException("one of ten keys is right");
  }

  /** Its last digit but one is another: the key is no longer right. */
  private static String swapped(String number) {
    char digit = number.charAt(7);
    char other = digit == '9' ? '0' : (char) (digit + 1);
    return number.substring(0, 7) + other + number.substring(8);
  }

  private static byte[] bytes(StringBuilder csv) {
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }
}
