package ma.tasrih.intake.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;

/** Deposits and their bytes. A deposit is seen by the person who sent it, and by nobody else. */
public interface Deposits {

  /**
   * A file about to be kept.
   *
   * @param sameContent hash of the bytes and of how they were asked to be read
   */
  record NewDeposit(
      String sha256,
      String sameContent,
      long bytes,
      FileFormat format,
      Deposit.Purpose purpose,
      ReadOptions asked,
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

  /** By the id that leaves the server; who may see it is for the caller to ask. */
  Optional<Deposit> find(String publicId);

  /** For the background work, which acts for nobody. */
  Deposit get(long depositId);

  /** As {@link #get}, holding the row until the transaction ends. */
  Deposit lock(long depositId);

  /** The sender's deposits, newest first. */
  List<Deposit> list(Actor actor, int offset, int limit);

  /** Deposits whose check was begun or asked for and not finished. */
  List<Long> unfinished();

  /** Starts a new check and returns its attempt number. */
  int beginCheck(long depositId);

  /** Moves the progress on; false when another check has overtaken this one. */
  boolean progress(long depositId, int attempt, int linesDone);

  /** Ends a check; false when another check has overtaken this one. */
  boolean finishCheck(long depositId, int attempt, CheckOutcome outcome);

  /** Marks a checked deposit as submitted. */
  void submitted(long depositId, Instant at);

  /** How a check ended. */
  record CheckOutcome(
      DepositState state, int lines, long blocking, long warnings, boolean fileBlocked) {}

  /** The most raw bytes one chunk holds. */
  int CHUNK_BYTES = 4 * 1024 * 1024;
}
