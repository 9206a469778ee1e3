package ma.tasrih.platform;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Money;
import ma.tasrih.kernel.Rate;
import ma.tasrih.payments.domain.OrderStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayFunctionsTest {

  private static final Locale FR = Locale.FRENCH;
  private static final Locale AR = new Locale("ar");
  private static final Locale EN = Locale.ENGLISH;

  /** A tilde stands for the no-break space. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "734913 | fr | 7~349,13~DH",
        "734913 | ar | 7~349,13~درهم",
        "734913 | en | 7,349.13~DH",
        "0 | fr | 0,00~DH",
        "5 | fr | 0,05~DH",
        "99999 | fr | 999,99~DH",
        "100000 | fr | 1~000,00~DH",
        "123456789012 | fr | 1~234~567~890,12~DH",
        "-35000 | fr | −350,00~DH",
        "-123456 | en | −1,234.56~DH"
      })
  void money_keeps_its_thousands_apart(long centimes, String language, String expected) {
    assertEquals(
        expected.replace('~', '\u00a0'),
        DisplayFunctions.money(Money.ofCentimes(centimes), new Locale(language)));
  }

  @Test
  void money_takes_centimes_and_written_dirhams_alike() {
    assertEquals("12,50", DisplayFunctions.amount(1250L, FR));
    assertEquals("12,50", DisplayFunctions.amount("12.50", FR));
    assertEquals("–", DisplayFunctions.money(null, FR));
  }

  @Test
  void rates_show_at_least_two_decimals() {
    assertEquals("6,40\u00a0%", DisplayFunctions.rate(Rate.parse("6.4%"), FR));
    assertEquals("6.37%", DisplayFunctions.rate("6.37", EN));
  }

  @Test
  void signs_stay_on_their_side_in_arabic() {
    assertEquals("\u20666,40\u00a0%\u2069", DisplayFunctions.rate("6.40", AR));
    assertEquals("\u2066−1,00\u2069", DisplayFunctions.amount(-100L, AR));
    assertEquals("1,00", DisplayFunctions.amount(100L, AR));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "null,?lang=ar",
        "lang=fr,?lang=ar",
        "id=a%20b&lang=fr&x=1,?id=a%20b&x=1&lang=ar",
        "langue=1,?langue=1&lang=ar"
      })
  void switching_language_keeps_the_rest_of_the_address(String query, String expected) {
    assertEquals(expected, DisplayTexts.languageQuery(query, "ar"));
  }

  @Test
  void months_carry_the_names_used_in_morocco() {
    YearMonth july = YearMonth.of(2025, 7);
    assertEquals("juillet 2025", DisplayFunctions.period(july, FR));
    assertEquals("يوليوز 2025", DisplayFunctions.period(july, AR));
    assertEquals("July 2025", DisplayFunctions.period(july, EN));
    assertEquals("juil.", DisplayFunctions.monthShort(july, FR));
  }

  @Test
  void days_are_written_out() {
    LocalDate due = LocalDate.of(2025, 7, 10);
    assertEquals("10\u00a0juillet 2025", DisplayFunctions.date(due, FR));
    assertEquals("jeudi 10\u00a0juillet 2025", DisplayFunctions.longDate(due, FR));
    assertEquals("الخميس 10\u00a0يوليوز 2025", DisplayFunctions.longDate(due, AR));
    assertEquals("1er\u00a0août 2025", DisplayFunctions.date(LocalDate.of(2025, 8, 1), FR));
    assertEquals("1\u00a0August 2025", DisplayFunctions.date(LocalDate.of(2025, 8, 1), EN));
  }

  @Test
  void moments_are_told_at_casablanca_time() {
    Instant noonUtc = Instant.parse("2025-07-10T12:05:00Z");
    assertEquals("10\u00a0juillet 2025, 13:05", DisplayFunctions.moment(noonUtc, FR));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-04,dans 6 jours",
    "2025-07-09,demain",
    "2025-07-10,aujourd’hui",
    "2025-07-11,en retard de 1 jour",
    "2025-07-13,en retard de 3 jours"
  })
  void the_distance_to_the_due_date_is_a_phrase(LocalDate today, String expected) {
    assertEquals(expected, DisplayFunctions.dueIn(today, LocalDate.of(2025, 7, 10), FR));
  }

  @Test
  void references_are_cut_in_groups() {
    assertEquals(
        List.of("12345", "67250", "60113"), DisplayFunctions.referenceGroups("123456725060113"));
    assertEquals(
        List.of("RF43", "1234", "5672", "5060", "113"),
        DisplayFunctions.referenceGroups("RF43123456725060113"));
    assertEquals(List.of(), DisplayFunctions.referenceGroups(null));
  }

  @ParameterizedTest
  @CsvSource({
    "0,0 سطر",
    "1,سطر واحد",
    "2,سطران",
    "3,3 أسطر",
    "10,10 أسطر",
    "11,11 سطرا",
    "99,99 سطرا",
    "100,100 سطر",
    "103,103 أسطر"
  })
  void arabic_counts_in_five_forms(long number, String expected) {
    assertEquals(expected, withoutIsolates(DisplayTexts.count("line", number, AR)));
  }

  @Test
  void french_and_english_disagree_about_zero() {
    assertEquals("0 ligne", DisplayTexts.count("line", 0, FR));
    assertEquals("0 lines", DisplayTexts.count("line", 0, EN));
    assertEquals("1\u00a0200 lignes", DisplayTexts.count("line", 1200, FR));
  }

  @Test
  void french_elides_before_a_vowel() {
    assertEquals("mois d’août 2025", DisplayTexts.fill("mois de {0}", "août 2025"));
    assertEquals("mois de juin 2025", DisplayTexts.fill("mois de {0}", "juin 2025"));
    assertEquals("aide avril", DisplayTexts.fill("aide {0}", "avril"));
  }

  @Test
  void a_finding_reads_as_a_sentence() {
    Finding finding =
        Finding.at(DeclarationCode.WAGE_BELOW_MINIMUM, 4, "jours", "26", "26", "3140.48");
    assertAll(
        () ->
            assertEquals(
                "Pour 26 jours, le salaire réel devrait dépasser 3\u00a0140,48\u00a0DH (minimum légal)\u00a0:"
                    + " vérifiez les jours et le salaire.",
                DisplayTexts.findingMessage(finding, FR)),
        () ->
            assertEquals(
                "Wage below the legal minimum",
                DisplayTexts.findingText("WAGE_BELOW_MINIMUM", "title", EN)));
  }

  @Test
  void months_in_a_finding_are_named_and_nonsense_is_kept() {
    Finding good = Finding.inFile(DeclarationCode.NOTHING_TO_CORRECT, "2025-06");
    Finding bad = Finding.inFile(DeclarationCode.NOTHING_TO_CORRECT, "2025-13");
    assertEquals(
        "No declaration has been filed for June 2025: file a principal declaration instead of a"
            + " corrective one.",
        DisplayTexts.findingMessage(good, EN));
    assertEquals(
        "No declaration has been filed for 2025-13: file a principal declaration instead of a"
            + " corrective one.",
        DisplayTexts.findingMessage(bad, EN));
  }

  @Test
  void an_unknown_language_is_served_in_french_and_an_unknown_key_is_a_bug() {
    assertEquals("Accueil", DisplayTexts.text("nav.home", Locale.GERMAN));
    assertThrows(MissingResourceException.class, () -> DisplayTexts.text("no.such.key", FR));
  }

  @ParameterizedTest
  @CsvSource({"PAID,ok", "ISSUED,wait", "REJECTED,stop", "CANCELLED,none"})
  void a_status_has_a_tone(OrderStatus status, String expected) {
    assertEquals(expected, DisplayFunctions.tone(status));
  }

  @Test
  void a_month_may_open_a_line() {
    assertEquals("Juin 2025", DisplayTexts.capital("juin 2025"));
    assertEquals("", DisplayTexts.capital(""));
  }

  @Test
  void sizes_take_the_largest_unit() {
    assertEquals("512 octets", DisplayTexts.size(512, FR));
    assertEquals("3\u00a0Ko", DisplayTexts.size(3393, FR).replace(' ', '\u00a0'));
    assertEquals("2 MB", DisplayTexts.size(2_621_440, EN));
  }

  private static String withoutIsolates(String text) {
    return text.replaceAll("[\u2066-\u2069]", "");
  }
}
