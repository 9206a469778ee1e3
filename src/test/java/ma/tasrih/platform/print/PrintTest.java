package ma.tasrih.platform.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import javax.imageio.ImageIO;
import ma.tasrih.kernel.Money;
import ma.tasrih.kernel.Rate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintTest {

  private static final Instant NOON = Instant.parse("2025-07-04T11:00:00Z");

  private final Wording french = Wording.in(Locale.FRENCH);
  private final Wording arabic = Wording.in(Locale.forLanguageTag("ar"));

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0.00;0,00 DH",
        "0.05;0,05 DH",
        "999.99;999,99 DH",
        "1000.00;1 000,00 DH",
        "7349.13;7 349,13 DH",
        "1234567.80;1 234 567,80 DH",
        "-7.00;-7,00 DH",
        "-999.99;-999,99 DH",
        "-123456.00;-123 456,00 DH"
      })
  void amounts_are_written_in_groups_of_three_with_a_comma(String amount, String written) {
    assertEquals(written, plain(french.money(Money.parse(amount))));
  }

  @Test
  void rates_and_counts_are_written_the_french_way() {
    assertEquals("6,40 %", plain(french.rate(Rate.parse("6.4%"))));
    assertEquals("0,1234 %", plain(french.rate(Rate.parse("0.1234%"))));
    assertEquals("1 048 576", plain(french.count(1_048_576)));
    assertEquals("8", french.count(8));
  }

  @Test
  void dates_are_written_in_words() {
    assertEquals("juin 2025", french.month(YearMonth.of(2025, 6)));
    assertEquals("1er juillet 2025", french.day(LocalDate.of(2025, 7, 1)));
    assertEquals("lundi 21 juillet 2025", french.weekday(LocalDate.of(2025, 7, 21)));
    assertEquals("غشت 2025", arabic.month(YearMonth.of(2025, 8)));
    assertEquals("1 يوليوز 2025", arabic.day(LocalDate.of(2025, 7, 1)));
  }

  @Test
  void moments_are_those_of_casablanca_in_and_out_of_ramadan() {
    assertEquals("4 juillet 2025 à 12:00", french.moment(NOON));
    assertEquals(
        "10 mars 2025 à 11:00:05", french.momentToTheSecond(Instant.parse("2025-03-10T11:00:05Z")));
  }

  @Test
  void a_language_without_texts_gets_french() {
    assertEquals("fr", Wording.in(Locale.GERMAN).languageTag());
    assertTrue(Wording.in(Locale.forLanguageTag("ar-EG")).isRightToLeft());
  }

  @Test
  void both_languages_have_the_same_texts() {
    assertEquals(keys("fr"), keys("ar"));
  }

  @Test
  void text_of_people_never_becomes_markup() {
    assertEquals(
        "&lt;a href=&quot;x&quot;&gt;R&amp;D d&#39;abord&lt;/a&gt;",
        Html.text("<a href=\"x\">R&D d'abord</a>").markup());
    assertEquals("a\uFFFDb\uFFFD", Html.text("a\u0001b\uD800").markup());
    assertEquals("😀\n", Html.text("😀\n").markup());
  }

  @Test
  void groups_keep_every_character_once() {
    assertEquals("123456789", stripped(Html.groups("123456789", 4)));
    assertEquals("12345678", stripped(Html.groups("12345678", 4)));
    assertEquals("12", stripped(Html.groups("12", 4)));
  }

  @Test
  void a_page_is_never_printed_half_filled() {
    Template template = Template.of("<p>{{a}} {{t.company}}</p>");
    assertEquals(
        "<p>1 $1 \\ Raison sociale</p>",
        template.fill(french, Map.of("a", Html.text("1 $1 \\"))).markup());
    assertThrows(IllegalStateException.class, () -> template.fill(french, Map.of()));
  }

  @Test
  void a_value_that_looks_like_a_place_is_not_filled_again() {
    Template template = Template.of("<p>{{a}}</p>");
    assertEquals(
        "<p>{{t.company}}</p>",
        template.fill(french, Map.of("a", Html.text("{{t.company}}"))).markup());
  }

  @Test
  void the_same_page_and_instant_give_the_same_bytes() {
    Html page = page("<p>bonjour</p>");
    assertArrayEquals(Pdf.render(page, french, NOON), Pdf.render(page, french, NOON));
    assertFalse(
        java.util.Arrays.equals(
            Pdf.render(page, french, NOON), Pdf.render(page, french, NOON.plusSeconds(1))));
  }

  @Test
  void images_come_from_the_page_itself_and_from_nowhere_else() throws IOException {
    byte[] png = png();
    Path file = Files.write(folder.resolve("secret.png"), png);
    String inside = "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    assertEquals(1, images("<img alt=\"\" src=\"" + inside + "\"/>"));
    assertEquals(0, images("<img alt=\"\" src=\"" + file.toUri() + "\"/>"));
  }

  private long images(String body) throws IOException {
    try (PDDocument document = Loader.loadPDF(Pdf.render(page(body), french, NOON))) {
      PDResources resources = document.getPage(0).getResources();
      long count = 0;
      for (COSName name : resources.getXObjectNames()) {
        count += resources.isImageXObject(name) ? 1 : 0;
      }
      return count;
    }
  }

  private static Html page(String body) {
    return new Html(
        "<html lang=\"fr\"><head><title>essai</title><meta name=\"description\" content=\"essai\"/><meta name=\"subject\" content=\"essai\"/><style>"
            + Pdf.style()
            + "</style></head><body>"
            + body
            + "</body></html>");
  }

  private static byte[] png() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  private static java.util.Set<String> keys(String language) {
    return new java.util.TreeSet<>(
        ResourceBundle.getBundle(
                "ma.tasrih.i18n.documents",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES))
            .keySet());
  }

  private static String stripped(Html html) {
    return html.markup().replaceAll("<[^>]*>", "");
  }

  private static String plain(String written) {
    return written.replace('\u00a0', ' ');
  }
}
