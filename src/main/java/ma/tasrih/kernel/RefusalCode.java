package ma.tasrih.kernel;

/**
 * A stable code for a "no" that is about the act, not the data. Features list theirs in an enum.
 */
public interface RefusalCode {

  /** What kind of "no" it is; doors translate it (HTTP status, page). */
  enum Kind {
    /** Nothing of that name is yours. */
    NOT_FOUND,
    /** You may see it, not do this. */
    FORBIDDEN,
    /** Not in this state. */
    CONFLICT,
    /** The request itself cannot be understood. */
    MALFORMED,
    /** Over a stated limit. */
    TOO_LARGE,
    /** Not a format we read. */
    UNSUPPORTED,
    /** The same key with other content. */
    UNPROCESSABLE
  }

  String name();

  Kind kind();
}
