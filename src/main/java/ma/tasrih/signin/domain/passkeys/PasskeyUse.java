package ma.tasrih.signin.domain.passkeys;

/**
 * What a passkey said when it signed, after the signature was found right.
 *
 * @param signCount how often it says to have signed; 0 when it does not count
 */
public record PasskeyUse(long signCount, boolean backedUp) {

  /**
   * Whether another copy of the key must have signed meanwhile: one that counts has to have counted
   * on (WebAuthn level 2, 7.2 step 21).
   */
  public boolean looksCopied(PasskeyCredential known) {
    boolean counts = signCount != 0 || known.signCount() != 0;
    return counts && signCount <= known.signCount();
  }
}
