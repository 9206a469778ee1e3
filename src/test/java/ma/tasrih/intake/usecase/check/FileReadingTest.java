package ma.tasrih.intake.usecase.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import ma.tasrih.intake.domain.FileFormat;
import org.junit.jupiter.api.Test;

class FileReadingTest {

  private static final String TABLE = "num_assure;jours;salaire_reel\n100000018;26;8500,00\n";

  @Test
  void a_text_in_two_bytes_a_character_is_a_table() {
    for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      byte[] head = ("\uFEFF" + TABLE).getBytes(wide);
      assertEquals(FileFormat.CSV, FileReading.formatOf(head, "juin.csv"));
    }
  }

  @Test
  void the_same_text_in_utf_8_is_a_table() {
    byte[] head = ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8);
    assertEquals(FileFormat.CSV, FileReading.formatOf(head, "juin.csv"));
  }
}
