package ma.tasrih.intake.usecase.check;

/** Somebody else checks the deposit now: what this check still would write is void. */
public final class CheckOvertaken extends RuntimeException {

  CheckOvertaken(long depositId, int attempt) {
    super("deposit " + depositId + ", attempt " + attempt);
  }
}
