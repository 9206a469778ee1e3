package ma.tasrih.declarations.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.tasrih.contributions.domain.LineShare;
import ma.tasrih.contributions.domain.ShareReason;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.DeclaredLine;
import ma.tasrih.declarations.domain.FamilyAllowance;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.SampleMonth;
import ma.tasrih.declarations.domain.Situation;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.kernel.Money;
import ma.tasrih.rates.domain.Branch;
import org.junit.jupiter.api.Test;

class OpenDeclarationTest {

  @Test
  void a_line_is_explained_by_the_ceilings_its_declaration_was_assessed_under() {
    Money ceiling = Money.parse("4321.00");
    Declaration declaration = SampleMonth.staged(1, Kind.PRINCIPAL, "276.54", "0.00");
    LineShare share =
        new LineShare(
            Branch.FAMILY, ceiling, Money.parse("276.54"), Money.ZERO, Money.parse("276.54"));
    ShareReason reason =
        new OpenDeclaration()
            .reasons(
                declaration,
                new FindDeclaration.SharedLine(
                    line(), List.of(share), Map.of(Branch.FAMILY, ceiling)))
            .get(0);
    assertEquals(Optional.of(ceiling), reason.ceiling());
    assertEquals(true, reason.isCapped());
  }

  private static DeclaredLine line() {
    Money wage = Money.parse("9000.00");
    return new DeclaredLine(
        2,
        false,
        InsuredNumber.parse("100000018").orElseThrow(),
        "",
        "ALPHA AMINA",
        new FamilyAllowance(0, Money.ZERO, Money.ZERO, Money.ZERO),
        Money.ZERO,
        26,
        wage,
        Money.parse("4321.00"),
        Situation.AT_WORK);
  }
}
