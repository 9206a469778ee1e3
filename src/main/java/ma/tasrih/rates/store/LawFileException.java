package ma.tasrih.rates.store;

/** A law file is not as agreed; names the file and the line. */
public final class LawFileException extends RuntimeException {

  LawFileException(String file, long line, String problem) {
    super(file + " line " + line + ": " + problem);
  }

  LawFileException(String file, long line, RuntimeException problem) {
    super(file + " line " + line + ": " + problem.getMessage(), problem);
  }
}
