package ma.tasrih.declarations.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.DeclarationTotals;
import ma.tasrih.declarations.domain.Declarations;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.SampleMonth;
import ma.tasrih.employers.domain.EmployerRegister;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.kernel.Money;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.rates.store.RateFiles;
import org.junit.jupiter.api.Test;

class SubmitDeclarationTest {

  private static final Declaration PRINCIPAL =
      SampleMonth.staged(1, Kind.PRINCIPAL, "1000.00", "0.00");

  @Test
  void a_corrective_without_all_its_lines_is_never_filed() {
    Declaration whole = SampleMonth.staged(2, Kind.CORRECTIVE, "900.00", "0.00");
    Declaration part =
        with(whole, new DeclarationTotals(3, 2, 0, Money.ZERO, Money.ZERO, Money.ZERO));
    assertRefused("CORRECTIVE_INCOMPLETE [1]", part, false, "2025-07-25T09:00:00Z");
  }

  @Test
  void a_month_to_be_declared_here_is_never_brought_in_without_an_order() {
    // June 2025 is extended to 21 July.
    assertRefused(
        "HISTORY_NOT_OVERDUE [2025-06, 2025-07-21]", PRINCIPAL, true, "2025-07-21T09:00:00Z");
    assertRefused(
        "HISTORY_SINCE_FIRST_DECLARATION [2025-06, 2025-05]",
        PRINCIPAL,
        true,
        "2025-07-25T09:00:00Z");
  }

  private static void assertRefused(
      String told, Declaration staged, boolean broughtIn, String now) {
    SubmitDeclaration submit = new SubmitDeclaration();
    submit.declarations =
        answering(
            Declarations.class,
            Map.of(
                "lockStaged", staged,
                "ofMonth", List.of(),
                "firstDeclaredHere", Optional.of(java.time.YearMonth.of(2025, 5))));
    submit.employers =
        answering(
            EmployerRegister.class,
            Map.of("registeredOn", Optional.empty(), "find", Optional.empty()));
    submit.rates = RateFiles.load();
    submit.clock = Clock.fixed(Instant.parse(now), ZoneId.of("Africa/Casablanca"));
    Actor actor = new Actor(1, "somebody", "Somebody", Role.EMPLOYER);
    ActingFor who = new ActingFor(actor, staged.key().affiliate(), Set.of(Scope.FILE));
    Refusal refusal =
        assertThrows(Refusal.class, () -> submit.submit(who, staged.id(), "", broughtIn));
    assertEquals(told, refusal.getMessage());
  }

  private static Declaration with(Declaration d, DeclarationTotals totals) {
    return new Declaration(
        d.id(),
        d.key(),
        d.kind(),
        d.rank(),
        d.blocked(),
        d.groupCover(),
        totals,
        d.assessment(),
        d.dueDate(),
        d.effectiveDueDate(),
        d.filing());
  }

  /** What is not in the table answers null. */
  private static <T> T answering(Class<T> port, Map<String, Object> answers) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> answers.get(method.getName())));
  }
}
