package ma.tasrih.intake.domain;

import java.time.Duration;

/** Checks waiting to be done in the background. */
public interface CheckQueue {

  /** Asks for a check; it will be done even if this server dies. */
  void ask(long depositId);

  /** Waits a little for a check asked for here, so that small files are answered at once. */
  void await(long depositId, Duration most);
}
