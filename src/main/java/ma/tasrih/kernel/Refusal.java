package ma.tasrih.kernel;

import java.util.List;

/**
 * A use case says no: not now, or not you. Never a bug and never a matter of the file's content.
 * Texts live in the message bundles under {@code refusal.<code>}.
 */
public final class Refusal extends RuntimeException {

  private final transient RefusalCode code;
  private final List<String> args;

  public Refusal(RefusalCode code, String... args) {
    super(code.name() + " " + List.of(args));
    this.code = code;
    this.args = List.of(args);
  }

  public RefusalCode code() {
    return code;
  }

  public List<String> args() {
    return args;
  }
}
