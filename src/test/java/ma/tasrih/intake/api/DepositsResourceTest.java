package ma.tasrih.intake.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.usecase.file.SubmitDeposit;
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

  @Test
  void the_check_looked_at_may_be_said_and_is_a_whole_number() throws IOException {
    assertEquals(OptionalInt.of(3), said("{\"accept\":\"GOOD_LINES\",\"attempt\":3}").seen());
    assertEquals(OptionalInt.empty(), said("{\"accept\":\"GOOD_LINES\"}").seen());
    for (String wrong : List.of("1.5", "\"3\"", "null", "99999999999")) {
      Refusal refusal =
          assertThrows(
              Refusal.class,
              () -> said("{\"accept\":\"GOOD_LINES\",\"attempt\":" + wrong + "}"),
              wrong);
      assertEquals(IntakeRefusal.ACCEPT_MALFORMED, refusal.code(), wrong);
    }
  }

  private static SubmitDeposit.Asked said(String body) throws IOException {
    return DepositsResource.said(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
  }
}
