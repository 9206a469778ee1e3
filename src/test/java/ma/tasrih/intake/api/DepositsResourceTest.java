package ma.tasrih.intake.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.kernel.Refusal;
import org.junit.jupiter.api.Test;

class DepositsResourceTest {

  @Test
  void an_endless_body_is_refused_after_a_kilobyte() {
    int[] read = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            read[0]++;
            return ' ';
          }
        };
    Refusal refusal = assertThrows(Refusal.class, () -> DepositsResource.said(endless));
    assertEquals(IntakeRefusal.ACCEPT_MALFORMED, refusal.code());
    assertTrue(read[0] <= 2048, read[0] + " bytes were read");
  }
}
