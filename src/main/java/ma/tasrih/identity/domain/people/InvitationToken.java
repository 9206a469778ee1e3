package ma.tasrih.identity.domain.people;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import ma.tasrih.kernel.Sha256;

/** What proves that somebody was invited: 256 random bits, shown once; only the hash is kept. */
public record InvitationToken(String text) {

  private static final int BYTES = 32;
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

  public InvitationToken {
    if (!SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException("not an invitation");
    }
  }

  public static InvitationToken random(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new InvitationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What somebody typed or followed; empty for anything that was never one. */
  public static Optional<InvitationToken> parse(String typed) {
    String bare = typed.strip();
    String text = bare.substring(bare.indexOf('#') + 1);
    return SHAPE.matcher(text).matches()
        ? Optional.of(new InvitationToken(text))
        : Optional.empty();
  }

  /** SHA-256 in lower-case hexadecimal. */
  public String hash() {
    return Sha256.hex(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** Never the token itself: it may end up in a log. */
  @Override
  public String toString() {
    return "InvitationToken";
  }
}
