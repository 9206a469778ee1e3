package ma.tasrih.intake.usecase.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalInt;
import ma.tasrih.declarations.usecase.SubmitDeclaration;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.finish.FinishReason;
import ma.tasrih.intake.usecase.Turnstile;
import ma.tasrih.kernel.Refusal;

/**
 * Files what a deposit holds, once, however often and by however many hands it is asked for. The
 * same key answers the same declarations; another key is told they exist.
 */
@ApplicationScoped
public class SubmitDeposit {

  private static final int LONGEST_KEY = 64;

  @Inject private FileDeposit fileDeposit;
  @Inject private Turnstile turnstile;

  /** How much of the file is to be filed. */
  public enum Accept {
    /** Refused as soon as one finding blocks. */
    ALL_OR_NOTHING,
    /** The good lines now; the others later by a supplementary or corrective declaration. */
    GOOD_LINES
  }

  /**
   * What is asked for.
   *
   * @param reason why not everything is filed, where it is not
   * @param seen the check whose result whoever asks was shown; empty when they do not say
   */
  public record Asked(Accept accept, FinishReason reason, OptionalInt seen) {

    /** By whoever looks at nothing before. */
    public static Asked unseen(Accept accept, FinishReason reason) {
      return new Asked(accept, reason, OptionalInt.empty());
    }
  }

  /**
   * What was filed.
   *
   * @param filed by this call or by an earlier one under the same key
   * @param created false when an earlier call under the same key filed it
   */
  public record Submission(List<SubmitDeclaration.Filed> filed, boolean created) {}

  /**
   * Files it.
   *
   * @param key by which the caller makes a repeated call harmless, 1 to 64 characters
   * @throws Refusal when the file was checked again since it was shown, among others
   */
  public Submission submit(Actor actor, String publicId, Asked asked, String key) {
    if (key == null || key.isBlank()) {
      throw new Refusal(IntakeRefusal.IDEMPOTENCY_KEY_MISSING);
    }
    if (key.length() > LONGEST_KEY) {
      throw new Refusal(IntakeRefusal.IDEMPOTENCY_KEY_TOO_LONG);
    }
    return turnstile.pass(
        Turnstile.Lane.FILING, () -> fileDeposit.submit(actor, publicId, asked, key));
  }
}
