package ma.tasrih.identity.domain.people;

import java.util.Optional;

/** A name somebody can read: it has letters or digits, and nothing that hides or turns others. */
public final class PlainName {

  private PlainName() {}

  /**
   * The name without blanks around it; empty when it is none.
   *
   * @param longest how many characters it may have
   */
  public static Optional<String> of(String typed, int longest) {
    String name = typed == null ? "" : typed.strip();
    boolean readable =
        name.length() <= longest
            && name.codePoints().anyMatch(Character::isLetterOrDigit)
            && name.codePoints().noneMatch(PlainName::hides);
    return readable ? Optional.of(name) : Optional.empty();
  }

  /** Joiners and marks of direction come with Arabic writing; other unseen signs deceive. */
  private static boolean hides(int sign) {
    int type = Character.getType(sign);
    boolean joiner = sign >= 0x200C && sign <= 0x200F;
    boolean filler = sign == 0x115F || sign == 0x1160 || sign == 0x3164 || sign == 0xFFA0;
    return filler
        || Character.isISOControl(sign)
        || (type == Character.FORMAT && !joiner)
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE;
  }
}
