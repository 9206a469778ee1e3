package ma.tasrih.vault.domain;

import ma.tasrih.kernel.AffiliateNumber;

/**
 * Whose data key seals a value: an employer's, a user's, or the fund's own.
 *
 * @param id seven digits of an affiliate, the key of a user, or empty for the fund
 */
public record KeyOwner(Kind kind, String id) {

  /** What an owner may be. */
  public enum Kind {
    EMPLOYER("E"),
    USER("U"),
    FUND("F"),
    /** The key of the keyed hashes; seals nothing. */
    LOOKUP("L");

    private final String letter;

    Kind(String letter) {
      this.letter = letter;
    }
  }

  private static final KeyOwner OF_FUND = new KeyOwner(Kind.FUND, "");
  static final KeyOwner OF_LOOKUPS = new KeyOwner(Kind.LOOKUP, "");

  public static KeyOwner employer(AffiliateNumber number) {
    return new KeyOwner(Kind.EMPLOYER, number.digits());
  }

  public static KeyOwner user(long userId) {
    return new KeyOwner(Kind.USER, Long.toString(userId));
  }

  public static KeyOwner fund() {
    return OF_FUND;
  }

  /**
   * The owner a stored text names.
   *
   * @throws IllegalArgumentException when no kind begins so
   */
  public static KeyOwner parse(String text) {
    for (Kind kind : Kind.values()) {
      if (text.startsWith(kind.letter)) {
        return new KeyOwner(kind, text.substring(1));
      }
    }
    throw new IllegalArgumentException("not an owner of keys");
  }

  /** At most 20 characters, such as {@code E1234567}. */
  @Override
  public String toString() {
    return kind.letter + id;
  }
}
