package ma.tasrih.signin.domain.passkeys;

import java.util.List;
import ma.tasrih.kernel.Refusal;

/** Speaks WebAuthn with browsers, for the one relying party we are. */
public interface PasskeyProtocol {

  /**
   * How to make a passkey that its owner can be found by without typing a login.
   *
   * @param known passkeys the authenticator shall not make again
   */
  String creationOptions(Challenge challenge, PasskeyOwner owner, List<Passkey> known);

  /**
   * How to sign with a passkey, the user being verified by the authenticator.
   *
   * @param allowed the passkeys that will do; empty for any
   */
  String requestOptions(Challenge challenge, List<Passkey> allowed);

  /**
   * Reads and verifies a new passkey.
   *
   * @throws Refusal {@link PasskeyRefusal#PASSKEY_NOT_MADE}
   */
  PasskeyCredential verifyCreation(Challenge challenge, String response);

  /**
   * Reads who answered, without believing it.
   *
   * @throws Refusal {@link PasskeyRefusal#PASSKEY_REFUSED}
   */
  PasskeyAnswer read(String response);

  /**
   * Verifies challenge, origin, relying party, user verification and signature.
   *
   * @throws Refusal {@link PasskeyRefusal#PASSKEY_REFUSED}
   */
  PasskeyUse verifyUse(Challenge challenge, String response, PasskeyCredential known);
}
