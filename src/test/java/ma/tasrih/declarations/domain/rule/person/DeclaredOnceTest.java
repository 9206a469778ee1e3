package ma.tasrih.declarations.domain.rule.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.DeclaredBefore;
import ma.tasrih.declarations.domain.draft.DraftContext;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.draft.DraftLine;
import ma.tasrih.declarations.domain.rule.LineInContext;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.kernel.Money;
import org.junit.jupiter.api.Test;

class DeclaredOnceTest {

  private static final DraftKey KEY =
      new DraftKey(new AffiliateNumber("1234567"), YearMonth.of(2025, 6));
  private static final DeclaredBefore EVERYBODY = (insured, cin) -> true;

  @Test
  void somebody_of_the_principal_is_told_by_number_or_by_card() {
    assertEquals(
        List.of(
            Finding.at(
                DeclarationCode.ALREADY_DECLARED_THIS_MONTH,
                2,
                "INSURED",
                "100000018",
                "100000018")),
        check(Kind.SUPPLEMENTARY, "100000018", "", EVERYBODY));
    assertEquals(
        List.of(
            Finding.at(
                DeclarationCode.ALREADY_DECLARED_THIS_MONTH, 2, "CIN", "AB123456", "AB123456")),
        check(Kind.SUPPLEMENTARY, "000000000", "AB123456", EVERYBODY));
  }

  @Test
  void somebody_new_is_not() {
    assertEquals(List.of(), check(Kind.SUPPLEMENTARY, "100000018", "", DeclaredBefore.NOBODY));
  }

  @Test
  void a_corrective_names_everybody_again() {
    assertEquals(List.of(), check(Kind.CORRECTIVE, "100000018", "", EVERYBODY));
  }

  private static List<Finding> check(
      Kind kind, String insured, String cin, DeclaredBefore declared) {
    DraftContext context =
        new DraftContext(
                Optional.empty(),
                Money.parse("6000.00"),
                Money.parse("3266.10"),
                26,
                true,
                DraftContext.FiledState.NOTHING,
                YearMonth.of(2025, 7))
            .withDeclared(declared);
    DraftHeader header =
        new DraftHeader(KEY, kind, 1, null, false, 1, (section, field) -> field.name());
    DraftLine line =
        new DraftLine(
            2,
            DraftLine.Section.UNSTATED,
            InsuredNumber.parse(insured).orElseThrow(),
            cin,
            "SOMEBODY",
            null,
            null,
            26,
            Money.parse("5000.00"),
            null,
            null);
    List<Finding> found = new ArrayList<>();
    new DeclaredOnce().check(LineInContext.of(line, header, context), found::add);
    return found;
  }
}
