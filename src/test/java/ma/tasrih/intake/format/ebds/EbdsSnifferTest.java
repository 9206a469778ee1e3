package ma.tasrih.intake.format.ebds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ma.tasrih.intake.domain.FileFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EbdsSnifferTest {

  @ParameterizedTest
  @CsvSource({
    "AFFEBDS_1234567_202506.txt,EBDS_ROSTER",
    "DS_1234567_202506.txt,EBDS_PRINCIPAL",
    "DSC1_1234567_202506.txt,EBDS_SUPPLEMENTARY"
  })
  void a_few_bytes_tell_the_kind_of_file(String sample, FileFormat format) throws IOException {
    assertEquals(
        Optional.of(format), EbdsSniffer.formatOf(Arrays.copyOf(Samples.bytes(sample), 30)));
  }

  @Test
  void a_damaged_first_line_does_not_hide_the_format() throws IOException {
    List<String> lines = Samples.lines(Samples.PRINCIPAL);
    lines.set(0, "\u00EF\u00BB\u00BF" + lines.get(0));
    assertEquals(Optional.of(FileFormat.EBDS_PRINCIPAL), EbdsSniffer.formatOf(Samples.file(lines)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "B00",
        "B00;num_assure;nom;jours",
        "affilie;periode;num_assure\n1234567;202506;B00",
        "C0012345672506001B0",
        "B0712345672506001B0",
        "PK\u0003\u0004"
      })
  void anything_else_is_not_ours(String head) {
    assertEquals(
        Optional.empty(), EbdsSniffer.formatOf(head.getBytes(StandardCharsets.ISO_8859_1)));
  }
}
