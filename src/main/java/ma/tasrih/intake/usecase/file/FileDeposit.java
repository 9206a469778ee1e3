package ma.tasrih.intake.usecase.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.DepositDeclarations;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.usecase.SubmitDeclaration;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.DepositState;
import ma.tasrih.intake.domain.Deposits;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.IdempotencyKeys;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.SeenDeposit;
import ma.tasrih.intake.domain.fix.Fixes;
import ma.tasrih.intake.domain.form.FormDrafts;
import ma.tasrih.intake.usecase.look.VisibleDeposit;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;

/**
 * Files what a deposit holds, in one transaction: freeze, assess, order. Parts of affiliates the
 * actor may not see (any more) are left for those who may.
 */
@ApplicationScoped
public class FileDeposit {

  @Inject Deposits deposits;
  @Inject VisibleDeposit visibleDeposit;
  @Inject IdempotencyKeys keys;
  @Inject private DepositDeclarations staged;
  @Inject private FormDrafts forms;
  @Inject private SubmitDeclaration submitDeclaration;
  @Inject private FiledInDeposit filedInDeposit;
  @Inject private LeaveRest leaveRest;
  @Inject private ActFor actFor;
  @Inject private Fixes fixes;
  @Inject private JournalWriter journal;
  @Inject Clock clock;

  @Transactional
  SubmitDeposit.Submission submit(
      Actor actor, String publicId, SubmitDeposit.Asked asked, String key) {
    SeenDeposit found = visibleDeposit.find(actor, publicId).orElseThrow(FileDeposit::none);
    Deposit deposit = deposits.lock(found.deposit().id());
    SeenDeposit seen = visibleDeposit.see(actor, deposit).orElseThrow(FileDeposit::none);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String fingerprint = deposit.publicId() + "|" + asked.accept();
    Optional<IdempotencyKeys.Use> known = keys.find(actor, IdempotencyKeys.Purpose.SUBMISSION, key);
    if (known.isPresent()) {
      requireSame(known.get(), fingerprint);
      return new SubmitDeposit.Submission(filedInDeposit.list(actor, deposit), false);
    }
    requireOpen(actor, seen.deposit());
    requireShown(deposit, asked);
    List<SubmitDeclaration.Filed> filed = file(actor, seen, asked.accept());
    leaveRest.of(actor, seen, filed, asked.reason());
    requireSame(
        keys.bind(
            actor,
            IdempotencyKeys.Purpose.SUBMISSION,
            key,
            new IdempotencyKeys.Use(fingerprint, deposit.id()),
            now),
        fingerprint);
    tellCorrections(actor, deposit);
    deposits.submitted(deposit.id(), now);
    return new SubmitDeposit.Submission(filed, true);
  }

  private List<SubmitDeclaration.Filed> file(
      Actor actor, SeenDeposit seen, SubmitDeposit.Accept accept) {
    Deposit deposit = seen.deposit();
    if (deposit.fileBlocked()
        || accept == SubmitDeposit.Accept.ALL_OR_NOTHING && deposit.blocking() > 0) {
      throw new Refusal(IntakeRefusal.BLOCKING_FINDINGS, Long.toString(deposit.blocking()));
    }
    boolean history = deposit.purpose() == Deposit.Purpose.HISTORY;
    if (history && deposit.format() != FileFormat.EBDS_PRINCIPAL) {
      throw new Refusal(IntakeRefusal.HISTORY_NEEDS_PRINCIPAL);
    }
    if (history && deposit.blocking() > 0) { // a line left out could only be ordered here anew
      throw new Refusal(IntakeRefusal.HISTORY_INCOMPLETE, Long.toString(deposit.blocking()));
    }
    List<SubmitDeclaration.Filed> filed = new ArrayList<>();
    for (Declaration declaration : inOrderOfLocks(staged.of(deposit.id(), deposit.attempt()))) {
      if (waits(seen, declaration)) {
        ActingFor who = actFor.require(actor, declaration.key().affiliate(), Scope.FILE);
        filed.add(submitDeclaration.submit(who, declaration.id(), deposit.sha256(), history));
        forgetForm(who, declaration);
      }
    }
    if (filed.isEmpty()) {
      throw new Refusal(IntakeRefusal.NOTHING_TO_FILE);
    }
    filed.sort(Comparator.comparingLong(one -> one.declaration().id()));
    return filed;
  }

  /** What is filed is no longer what the file says: the journal tells how much. */
  private void tellCorrections(Actor actor, Deposit deposit) {
    Fixes.Standing standing = fixes.standing(deposit.id());
    if (standing.acts() > 0) {
      JournalEntry entry =
          JournalEntry.of(actor.login(), "DEPOSIT_CORRECTIONS_FILED", "DEPOSIT", deposit.publicId())
              .withDocument(deposit.sha256())
              .withDetail(
                  "acts "
                      + standing.acts()
                      + " cells "
                      + standing.cells()
                      + " left out "
                      + standing.leftOut());
      journal.append(deposit.about() == null ? entry : entry.withAffiliate(deposit.about()));
    }
  }

  /** Another hand may have filed some; of others' nothing is touched. */
  private static boolean waits(SeenDeposit seen, Declaration part) {
    return part.isFileable() && part.filing() == null && seen.view().shows(part.key().affiliate());
  }

  private static Refusal none() {
    return new Refusal(IntakeRefusal.DEPOSIT_NOT_FOUND);
  }

  /** Each part locks its employer: two files of the same employers take them in one order. */
  static List<Declaration> inOrderOfLocks(List<Declaration> parts) {
    return parts.stream()
        .sorted(
            Comparator.comparing((Declaration part) -> part.key().affiliate().digits())
                .thenComparing(Declaration::id))
        .toList();
  }

  /** Once a month has its principal or nil declaration, what was typed for it has no use. */
  private void forgetForm(ActingFor who, Declaration filed) {
    if (filed.kind() == Kind.PRINCIPAL || filed.kind() == Kind.NIL) {
      forms.remove(who, filed.key().period());
    }
  }

  private void requireOpen(Actor actor, Deposit deposit) {
    if (deposit.state() == DepositState.SUBMITTED) {
      throw filedInDeposit.refusal(actor, deposit);
    }
    if (!deposit.isChecked()) {
      throw new Refusal(IntakeRefusal.NOT_CHECKED_YET);
    }
  }

  /** Nobody files what they were not shown: somebody else may have corrected the file since. */
  private static void requireShown(Deposit deposit, SubmitDeposit.Asked asked) {
    if (asked.seen().isPresent() && asked.seen().getAsInt() != deposit.checkedAttempt()) {
      throw new Refusal(IntakeRefusal.REVIEW_OUTDATED);
    }
  }

  private static void requireSame(IdempotencyKeys.Use use, String fingerprint) {
    if (!use.fingerprint().equals(fingerprint)) {
      throw new Refusal(IntakeRefusal.IDEMPOTENCY_KEY_REUSED);
    }
  }
}
