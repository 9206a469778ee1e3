package ma.tasrih.intake.usecase.check;

import java.io.InputStream;
import ma.tasrih.intake.domain.Deposits;

/** The bytes of a deposit, read chunk by chunk. */
public final class DepositStream extends InputStream {

  private final Deposits deposits;
  private final long depositId;
  private byte[] chunk = new byte[0];
  private int next;
  private int chunkNumber;
  private boolean ended;

  public DepositStream(Deposits deposits, long depositId) {
    this.deposits = deposits;
    this.depositId = depositId;
  }

  @Override
  public int read() {
    return fill() ? chunk[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int n = Math.min(length, chunk.length - next);
    System.arraycopy(chunk, next, target, offset, n);
    next += n;
    return n;
  }

  private boolean fill() {
    while (!ended && next == chunk.length) {
      chunk = deposits.readChunk(depositId, chunkNumber++).orElse(null);
      next = 0;
      if (chunk == null) {
        ended = true;
      }
    }
    return !ended;
  }
}
