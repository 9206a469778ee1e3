package ma.tasrih.intake.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.Money;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

  private static JsonObject json(Finding finding) {
    return new ReportJson(Locale.ENGLISH).findings(List.of(finding)).build().getJsonObject(0);
  }

  @Test
  void a_warning_tells_its_level_and_what_is_at_stake() {
    JsonObject json =
        json(
            Finding.at(DeclarationCode.WAGE_BELOW_MINIMUM, 4, "jours", "26", "26", "3140.48")
                .withStake(Money.parse("38.20")));
    assertEquals("WARNING", json.getString("severity"));
    assertEquals("MUST_LOOK", json.getString("level"));
    assertEquals("38.20", json.getString("stake"));
  }

  @Test
  void what_blocks_has_no_level_and_what_cannot_be_told_is_absent() {
    JsonObject blocking = json(Finding.inFile(FileCode.FILE_EMPTY));
    assertFalse(blocking.containsKey("level"));
    assertFalse(blocking.containsKey("stake"));
    assertEquals("INFORMATION", json(Finding.inFile(FileCode.CRLF_LINES)).getString("level"));
  }
}
