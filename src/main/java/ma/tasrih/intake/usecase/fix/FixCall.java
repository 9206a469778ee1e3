package ma.tasrih.intake.usecase.fix;

import java.nio.charset.StandardCharsets;
import java.util.List;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.kernel.Sha256;

/**
 * A call that corrects, told apart from others.
 *
 * @param key of the caller, 1 to 64 characters
 * @param fingerprint of what was asked
 */
record FixCall(String key, String fingerprint) {

  private static final int LONGEST_KEY = 64;

  static FixCall of(String key, String what, List<?> asked) {
    if (key == null || key.isBlank()) {
      throw new Refusal(IntakeRefusal.IDEMPOTENCY_KEY_MISSING);
    }
    if (key.length() > LONGEST_KEY) {
      throw new Refusal(IntakeRefusal.IDEMPOTENCY_KEY_TOO_LONG);
    }
    String text =
        what + "\u001e" + String.join("\u001e", asked.stream().map(String::valueOf).toList());
    return new FixCall(key, Sha256.hex(text.getBytes(StandardCharsets.UTF_8)));
  }
}
