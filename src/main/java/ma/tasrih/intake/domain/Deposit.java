package ma.tasrih.intake.domain;

import java.time.Instant;
import ma.tasrih.kernel.AffiliateNumber;
import org.jspecify.annotations.Nullable;

/**
 * A file received: its bytes are kept for ever, its check and its submission point back to it.
 *
 * @param publicId 128 random bits in hexadecimal, the only id that leaves the server
 * @param userId who sent it
 * @param sha256 of the bytes received, lower-case hexadecimal
 * @param bytes number of bytes received
 * @param about the first affiliate in it that was the sender's; null when it named none
 * @param attempt counts the checks; what an overtaken check wrote is void
 * @param checkedAttempt the last check that ended, whose findings are shown; 0 when none has
 * @param linesTotal null until known
 * @param fileBlocked a finding blocks the file as a whole
 * @param firstBlocking how many findings blocked when it was first checked, 0 or more
 */
public record Deposit(
    long id,
    String publicId,
    long userId,
    String sha256,
    long bytes,
    FileFormat format,
    Purpose purpose,
    ReadOptions asked,
    @Nullable AffiliateNumber about,
    Instant receivedAt,
    DepositState state,
    int attempt,
    int checkedAttempt,
    int linesDone,
    @Nullable Integer linesTotal,
    long blocking,
    long warnings,
    boolean fileBlocked,
    long firstBlocking) {

  /** What a file was sent for. */
  public enum Purpose {
    /** To be declared. */
    DECLARE,
    /** A past month declared elsewhere, taken over as history. */
    HISTORY
  }

  /** It came from the portal's own form, or says that nobody worked: no file of the sender's. */
  public boolean isTyped() {
    return asked.filename().startsWith("saisie-") || asked.filename().startsWith("neant-");
  }

  /** The same deposit as somebody sees it who may not see all of it. */
  public Deposit asSeen(DepositState seenState, int lines, long seenBlocking, long seenWarnings) {
    return seen(seenState, lines, lines, seenBlocking, seenWarnings, seenBlocking);
  }

  /** The same deposit with what became of the parts somebody sees. */
  public Deposit in(DepositState seenState) {
    return seen(seenState, linesDone, linesTotal, blocking, warnings, firstBlocking);
  }

  private Deposit seen(
      DepositState seenState,
      int seenDone,
      @Nullable Integer seenTotal,
      long seenBlocking,
      long seenWarnings,
      long seenFirst) {
    return new Deposit(
        id,
        publicId,
        userId,
        sha256,
        bytes,
        format,
        purpose,
        asked,
        about,
        receivedAt,
        seenState,
        attempt,
        checkedAttempt,
        seenDone,
        seenTotal,
        seenBlocking,
        seenWarnings,
        fileBlocked,
        seenFirst);
  }

  public boolean isChecked() {
    return state == DepositState.CHECKED
        || state == DepositState.REJECTED
        || state == DepositState.SUBMITTED;
  }
}
