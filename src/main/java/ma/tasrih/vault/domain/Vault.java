package ma.tasrih.vault.domain;

import java.nio.charset.StandardCharsets;
import ma.tasrih.kernel.InsuredNumber;
import org.jspecify.annotations.Nullable;

/**
 * Seals and opens personal data, and recognises them by keyed hash. Cheap enough for every line of
 * a large file; safe for many threads.
 */
public interface Vault {

  /** Seals bytes for one place with the owner's present key; 33 bytes longer than they were. */
  byte[] seal(KeyOwner owner, Place place, byte[] clear);

  /**
   * Opens what was sealed for this owner and place, under whatever key of the owner.
   *
   * @throws VaultFault when it was sealed for another place or owner, or was changed
   */
  byte[] open(KeyOwner owner, Place place, byte[] sealed);

  /** 32 bytes that are the same for the same value of the same kind, and tell nothing else. */
  byte[] lookup(LookupKind kind, String value);

  /** The person behind a number, or behind the CIN while there is no number yet. */
  default Pseudonym pseudonym(InsuredNumber number, String cin) {
    if (number instanceof InsuredNumber.Registered) {
      return new Pseudonym(lookup(LookupKind.INSURED_NUMBER, number.digits()));
    }
    return number instanceof InsuredNumber.Casual
        ? new Pseudonym(lookup(LookupKind.CASUAL, ""))
        : new Pseudonym(lookup(LookupKind.CIN, cin));
  }

  /** {@link #seal} for text; null stays null. */
  default byte @Nullable [] sealText(KeyOwner owner, Place place, @Nullable String clear) {
    return clear == null ? null : seal(owner, place, clear.getBytes(StandardCharsets.UTF_8));
  }

  /** {@link #open} for text; null stays null. */
  default @Nullable String openText(KeyOwner owner, Place place, byte @Nullable [] sealed) {
    return sealed == null ? null : new String(open(owner, place, sealed), StandardCharsets.UTF_8);
  }
}
