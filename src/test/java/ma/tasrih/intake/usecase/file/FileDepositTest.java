package ma.tasrih.intake.usecase.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.SampleMonth;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.DepositState;
import ma.tasrih.intake.domain.Deposits;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.IdempotencyKeys;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.domain.SeenDeposit;
import ma.tasrih.intake.domain.finding.FindingView;
import ma.tasrih.intake.domain.finish.FinishReason;
import ma.tasrih.intake.usecase.look.VisibleDeposit;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Refusal;
import org.junit.jupiter.api.Test;

class FileDepositTest {

  @Test
  void employers_are_locked_in_the_order_of_their_numbers_whatever_the_files() {
    Declaration first = part(1, "7654321");
    Declaration second = part(2, "1234567");
    Declaration third = part(3, "7654321");
    assertEquals(
        List.of(second, first, third), FileDeposit.inOrderOfLocks(List.of(third, first, second)));
  }

  @Test
  void history_is_taken_over_whole_or_not_at_all() {
    Deposit deposit =
        new Deposit(
            7,
            "7",
            1,
            "",
            100,
            FileFormat.EBDS_PRINCIPAL,
            Deposit.Purpose.HISTORY,
            new ReadOptions("DS_1234567_202406.txt", null, null, null),
            new AffiliateNumber("1234567"),
            Instant.EPOCH,
            DepositState.CHECKED,
            1,
            1,
            8,
            8,
            1,
            0,
            false,
            1);
    FileDeposit fileDeposit = new FileDeposit();
    fileDeposit.clock = Clock.systemUTC();
    fileDeposit.deposits = port(Deposits.class, deposit);
    fileDeposit.keys = port(IdempotencyKeys.class, Optional.empty());
    fileDeposit.visibleDeposit =
        new VisibleDeposit() {
          @Override
          public Optional<SeenDeposit> find(Actor actor, String publicId) {
            return see(actor, deposit);
          }

          @Override
          public Optional<SeenDeposit> see(Actor actor, Deposit any) {
            return Optional.of(new SeenDeposit(any, FindingView.whole(7, 1), List.of()));
          }
        };
    Actor actor = new Actor(1, "boss", "Boss", Role.EMPLOYER);
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                fileDeposit.submit(
                    actor,
                    "7",
                    SubmitDeposit.Asked.unseen(SubmitDeposit.Accept.GOOD_LINES, FinishReason.NONE),
                    "key"));
    assertEquals(IntakeRefusal.HISTORY_INCOMPLETE, refusal.code());

    SubmitDeposit.Asked shownBefore =
        new SubmitDeposit.Asked(
            SubmitDeposit.Accept.GOOD_LINES, FinishReason.NONE, OptionalInt.of(2));
    Refusal outdated =
        assertThrows(Refusal.class, () -> fileDeposit.submit(actor, "7", shownBefore, "key"));
    assertEquals(IntakeRefusal.REVIEW_OUTDATED, outdated.code());
  }

  private static <T> T port(Class<T> port, Object answer) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(), new Class<?>[] {port}, (proxy, method, all) -> answer));
  }

  private static Declaration part(long id, String affiliate) {
    Declaration d = SampleMonth.staged(id, Kind.PRINCIPAL, "1.00", "0.00");
    return new Declaration(
        d.id(),
        new DraftKey(new AffiliateNumber(affiliate), d.key().period()),
        d.kind(),
        d.rank(),
        d.blocked(),
        d.groupCover(),
        d.totals(),
        d.assessment(),
        d.dueDate(),
        d.effectiveDueDate(),
        d.filing());
  }
}
