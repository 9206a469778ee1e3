package ma.tasrih.kernel;

/**
 * The store turned work away for a reason that passes, such as a deadlock: the whole transaction is
 * undone and may be tried again.
 */
public class TransientFailure extends RuntimeException {

  public TransientFailure(Throwable cause) {
    super(cause.getMessage(), cause);
  }
}
