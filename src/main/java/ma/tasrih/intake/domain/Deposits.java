package ma.tasrih.intake.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.kernel.AffiliateNumber;
import org.jspecify.annotations.Nullable;

/** Deposits and their bytes. Who sees which is decided by {@code intake.usecase.VisibleDeposit}. */
public interface Deposits {

  /**
   * A file about to be kept.
   *
   * @param sameContent hash of the bytes and of how they were asked to be read
   * @param about the first affiliate in it that is the sender's; null when it names none
   */
  record NewDeposit(
      String sha256,
      String sameContent,
      long bytes,
      FileFormat format,
      Deposit.Purpose purpose,
      ReadOptions asked,
      @Nullable AffiliateNumber about,
      Instant receivedAt) {}

  /**
   * What keeping it gave.
   *
   * @param created false when the same person had sent the same content before
   */
  record Kept(long id, boolean created) {}

  /** Inserts the deposit, or answers the one that is already there. */
  Kept keep(Actor actor, NewDeposit deposit);

  /** Writes one chunk of the raw bytes, at most {@link #CHUNK_BYTES} of them. */
  void writeChunk(long depositId, int chunk, byte[] bytes, int length);

  /** Reads one chunk back, empty after the last. */
  Optional<byte[]> readChunk(long depositId, int chunk);

  /** The deposit with that id; whether the caller may see it is not asked here. */
  Optional<Deposit> candidate(String publicId);

  /** For the background work, which acts for nobody. */
  Deposit get(long depositId);

  /** As {@link #get}, holding the row until the transaction ends. */
  Deposit lock(long depositId);

  /** The sender's deposits, newest first. */
  List<Deposit> list(Actor actor, int offset, int limit);

  /** Deposits whose check was asked for and not finished, and is no other node's living one. */
  List<Long> unfinished(String node);

  /**
   * Starts a new check. A living check of another node is left alone; one of the same node, or one
   * that has shown no life for {@link #CHECK_DIES_AFTER_SECONDS}, is overtaken.
   *
   * @param node name of this server, the same after a restart, at most 100 characters
   * @return its attempt number; empty when there is nothing to check
   */
  OptionalInt beginCheck(long depositId, String node);

  /** How many checks were begun, this one included, since one last came to its end. */
  int checksCutOff(long depositId);

  /**
   * Takes the place of a check of our own that broke down.
   *
   * @return the new attempt; empty when somebody else has overtaken it
   */
  OptionalInt replaceCheck(long depositId, int attempt);

  /** Moves the progress on, which shows life; false when another check has overtaken this one. */
  boolean progress(long depositId, int attempt, int linesDone);

  /**
   * Ends a check, which is done again when that was asked for meanwhile; false when another check
   * has overtaken this one.
   */
  boolean finishCheck(long depositId, int attempt, CheckOutcome outcome);

  /**
   * Asks for a new check because what is to be checked has changed. One under way comes to its end
   * first, so that whoever goes on correcting sees it end at all; what it finds is shown, and until
   * the new one has ended nothing is filed. It will be done even if this server dies.
   */
  void askAgain(long depositId);

  /** Whether a check was asked for that has not begun. */
  boolean isWaiting(long depositId);

  /** Marks a checked deposit as submitted; the first moment stays. */
  void submitted(long depositId, Instant at);

  /** How a check ended. */
  record CheckOutcome(
      DepositState state, int lines, long blocking, long warnings, boolean fileBlocked) {}

  /** How long a check may show no life before another node takes it over. */
  int CHECK_DIES_AFTER_SECONDS = 120;

  /** The most raw bytes one chunk holds. */
  int CHUNK_BYTES = 4 * 1024 * 1024;
}
