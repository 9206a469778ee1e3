package ma.tasrih.intake.usecase.receive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Predicate;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.identity.usecase.MyAffiliates;
import ma.tasrih.intake.domain.CheckQueue;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.DepositState;
import ma.tasrih.intake.domain.Deposits;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.usecase.Turnstile;
import ma.tasrih.intake.usecase.check.FileReading;
import ma.tasrih.intake.usecase.check.Ownership;
import ma.tasrih.intake.usecase.check.SpooledFile;
import ma.tasrih.intake.usecase.mapping.KnownColumns;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Refusal;

/**
 * Takes a file in: recognised, somebody's own, kept once, check asked for. The answer waits a
 * moment, so that a small file comes back checked.
 */
@ApplicationScoped
public class DepositFile {

  private static final int LONGEST_KEY = 64;
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  @Inject private ReceiveFile receiveFile;
  @Inject private Turnstile turnstile;
  @Inject private FileReading reading;
  @Inject private ActFor actFor;
  @Inject private KnownColumns knownColumns;
  @Inject private MyAffiliates myAffiliates;
  @Inject private Deposits deposits;
  @Inject private CheckQueue queue;

  /**
   * @param key by which the caller makes a repeated call harmless, 1 to 64 characters
   * @throws Refusal when nothing in the file is the actor's to prepare, or it names nobody and they
   *     prepare for nobody: {@link IdentityRefusal#SCOPE_MISSING} for whoever may read for somebody
   *     in it, else {@link IntakeRefusal#DEPOSIT_NOT_FOUND}
   */
  public ReceiveFile.Receipt deposit(
      Actor actor, SpooledFile file, ReadOptions asked, Deposit.Purpose purpose, String key) {
    if (key == null || key.isBlank()) {
      throw new Refusal(IntakeRefusal.IDEMPOTENCY_KEY_MISSING);
    }
    if (key.length() > LONGEST_KEY) {
      throw new Refusal(IntakeRefusal.IDEMPOTENCY_KEY_TOO_LONG);
    }
    FileFormat format = reading.format(file, asked);
    AffiliateNumber about = requireSomethingOwn(actor, format, file, asked);
    ReceiveFile.Receipt receipt =
        turnstile.pass(
            Turnstile.Lane.RECEIPT,
            () ->
                receiveFile.receive(
                    actor, new ReceiveFile.Incoming(file, format, asked, purpose, key, about)));
    if (receipt.checkNeeded()) {
      queue.ask(receipt.deposit().id());
    }
    if (receipt.checkNeeded() || receipt.deposit().state() == DepositState.RECEIVED) {
      queue.await(receipt.deposit().id(), PATIENCE);
    }
    return receipt.now(deposits.get(receipt.deposit().id()));
  }

  private AffiliateNumber requireSomethingOwn(
      Actor actor, FileFormat format, SpooledFile file, ReadOptions asked) {
    Ownership ownership =
        new Ownership(
            a -> actFor.find(actor, a, Scope.PREPARE).isPresent(),
            knownColumns.of(actor, asked.affiliate()));
    reading.scan(format, file.open(), asked, ownership);
    // What the call says counts only where the file says nothing: it must not vouch for the file.
    if (ownership.nobody() && asked.affiliate() != null) {
      ownership.sees(asked.affiliate());
    }
    boolean something =
        ownership.nobody() ? may(actor, any -> true, Scope.PREPARE) : ownership.somethingOwn();
    if (!something) {
      boolean seesIt = may(actor, a -> ownership.nobody() || ownership.saw(a), Scope.READ);
      throw new Refusal(seesIt ? IdentityRefusal.SCOPE_MISSING : IntakeRefusal.DEPOSIT_NOT_FOUND);
    }
    return ownership.first();
  }

  private boolean may(Actor actor, Predicate<AffiliateNumber> of, Scope scope) {
    return myAffiliates.list(actor).stream()
        .filter(right -> of.test(right.affiliate()))
        .anyMatch(right -> right.scopes().contains(scope));
  }
}
