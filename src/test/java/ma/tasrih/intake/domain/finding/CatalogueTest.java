package ma.tasrih.intake.domain.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import ma.tasrih.kernel.FindingCode;
import ma.tasrih.kernel.FindingWeight;
import ma.tasrih.kernel.Level;
import ma.tasrih.kernel.Severity;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  @Test
  void a_warning_has_a_level_and_what_blocks_has_none() {
    List<FindingCode> wrong =
        Catalogue.codes().stream()
            .filter(code -> (code.severity() == Severity.WARNING) == (code.level() == null))
            .toList();
    assertEquals(List.of(), wrong);
  }

  @Test
  void the_weight_of_a_code_is_its_severity_or_its_level() {
    for (FindingCode code : Catalogue.codes()) {
      FindingWeight expected =
          code.severity() == Severity.BLOCKING
              ? FindingWeight.BLOCKING
              : code.level() == Level.MUST_LOOK
                  ? FindingWeight.MUST_LOOK
                  : FindingWeight.INFORMATION;
      assertEquals(expected, FindingWeight.of(code), code.name());
    }
  }
}
