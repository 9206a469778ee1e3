package ma.tasrih.intake.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ma.tasrih.intake.domain.FileFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

  private static final Formats FORMATS =
      new Formats(
          head ->
              new String(head, StandardCharsets.ISO_8859_1).startsWith("B00")
                  ? Optional.of(FileFormat.EBDS_PRINCIPAL)
                  : Optional.empty());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "num_assure;jours     | x.txt | CSV",
        "num_assure,jours     | x     | CSV",
        "salaire              | x.csv | CSV",
        "salaire              | x.txt | ",
        "B0012345672506001B0  | x.csv | EBDS_PRINCIPAL",
        "<html>;</html>       | x.csv | ",
        "{\"a\":1,\"b\":2}   | x.csv | ",
        "%PDF-1.7,            | x.csv | ",
      })
  void text_is_told_by_its_first_lines(String text, String filename, FileFormat expected) {
    assertEquals(
        Optional.ofNullable(expected),
        FORMATS.detect(text.getBytes(StandardCharsets.UTF_8), filename));
  }

  @ParameterizedTest
  @CsvSource({
    "DS_1234567_202506.txt,           x.zip,  ZIP",
    "[Content_Types].xml xl/workbook, x.zip,  XLSX",
    "[Content_Types].xml _rels/.rels, x.xlsx, XLSX",
    "[Content_Types].xml _rels/.rels, x.zip,  ",
    "[Content_Types].xml word/doc,    x.xlsx, ",
  })
  void archives_are_told_by_their_entries(String entries, String filename, FileFormat expected)
      throws IOException {
    assertEquals(Optional.ofNullable(expected), FORMATS.detect(zip(entries), filename));
  }

  @Test
  void an_empty_table_is_a_table_by_its_name_only() {
    assertEquals(Optional.of(FileFormat.CSV), FORMATS.detect(new byte[0], "X.CSV"));
    assertEquals(Optional.empty(), FORMATS.detect(new byte[0], "x.txt"));
  }

  @Test
  void binary_bytes_are_no_table_whatever_the_name() {
    assertEquals(Optional.empty(), FORMATS.detect(new byte[] {'a', ';', 0, 1}, "x.csv"));
  }

  @Test
  void a_head_cut_anywhere_in_an_archive_is_read_without_failing() throws IOException {
    byte[] whole = zip("[Content_Types].xml xl/workbook");
    for (int length = 4; length < whole.length; length++) {
      byte[] head = java.util.Arrays.copyOf(whole, length);
      Optional<FileFormat> found = FORMATS.detect(head, "x.xlsx");
      assertEquals(true, found.isPresent(), "cut at " + length);
    }
  }

  private static byte[] zip(String entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String entry : entries.split(" ")) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write('x');
      }
    }
    return bytes.toByteArray();
  }
}
