package ma.tasrih.intake.usecase.receive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.DepositState;
import ma.tasrih.intake.domain.Deposits;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.IdempotencyKeys;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.usecase.check.SpooledFile;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.kernel.Sha256;

/**
 * Keeps a file as received, once: the same content from the same person is the same deposit, and a
 * key used before answers what it answered then. After this call the bytes survive anything.
 */
@ApplicationScoped
public class ReceiveFile {

  @Inject private Deposits deposits;
  @Inject private IdempotencyKeys keys;
  @Inject private JournalWriter journal;
  @Inject private Clock clock;

  /**
   * A file with what is asked of it.
   *
   * @param key of the caller, at most 64 characters
   * @param about the first affiliate in it that is the sender's; null when none was seen
   */
  public record Incoming(
      SpooledFile file,
      FileFormat format,
      ReadOptions asked,
      Deposit.Purpose purpose,
      String key,
      AffiliateNumber about) {}

  /**
   * What became of it.
   *
   * @param created false when it was there before
   * @param checkNeeded it is not filed: it is new, or the register may have moved, or its check has
   *     died
   */
  public record Receipt(Deposit deposit, boolean created, boolean checkNeeded) {

    /** The same receipt with the deposit as it stands now. */
    Receipt now(Deposit current) {
      return new Receipt(current, created, checkNeeded);
    }
  }

  @Transactional
  public Receipt receive(Actor actor, Incoming incoming) {
    String content = sameContent(incoming);
    Optional<IdempotencyKeys.Use> known =
        keys.find(actor, IdempotencyKeys.Purpose.DEPOSIT, incoming.key());
    if (known.isPresent()) {
      Deposit before = deposits.get(sameCall(known.get(), content).depositId());
      return new Receipt(before, false, !before.isChecked());
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Deposits.Kept kept = deposits.keep(actor, newDeposit(incoming, content, now));
    IdempotencyKeys.Use use =
        keys.bind(
            actor,
            IdempotencyKeys.Purpose.DEPOSIT,
            incoming.key(),
            new IdempotencyKeys.Use(content, kept.id()),
            now);
    sameCall(use, content);
    Deposit deposit = deposits.get(kept.id());
    if (kept.created()) {
      writeContent(kept.id(), incoming.file());
      journal.append(DepositJournal.received(actor, deposit, incoming.about()));
    }
    return new Receipt(deposit, kept.created(), !isFiled(deposit));
  }

  private static boolean isFiled(Deposit deposit) {
    return deposit.state() == DepositState.SUBMITTED;
  }

  private static IdempotencyKeys.Use sameCall(IdempotencyKeys.Use use, String content) {
    if (!use.fingerprint().equals(content)) {
      throw new Refusal(IntakeRefusal.IDEMPOTENCY_KEY_REUSED);
    }
    return use;
  }

  private static Deposits.NewDeposit newDeposit(Incoming incoming, String content, Instant now) {
    return new Deposits.NewDeposit(
        incoming.file().sha256(),
        content,
        incoming.file().bytes(),
        incoming.format(),
        incoming.purpose(),
        incoming.asked(),
        incoming.about(),
        now);
  }

  /** The same bytes asked to be read in another way are something else. */
  private static String sameContent(Incoming incoming) {
    ReadOptions asked = incoming.asked();
    String text =
        String.join(
            "|",
            incoming.file().sha256(),
            incoming.purpose().name(),
            Objects.toString(asked.affiliate()),
            Objects.toString(asked.period()),
            Objects.toString(asked.kind()));
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
  }

  private void writeContent(long depositId, SpooledFile file) {
    try (InputStream in = file.open()) {
      byte[] chunk = new byte[(int) Math.min(Deposits.CHUNK_BYTES, Math.max(1, file.bytes()))];
      int number = 0;
      for (int n = in.readNBytes(chunk, 0, chunk.length);
          n > 0;
          n = in.readNBytes(chunk, 0, chunk.length)) {
        deposits.writeChunk(depositId, number++, chunk, n);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
