package ma.tasrih.signin.domain.passkeys;

/**
 * What a browser brings from an authenticator, read but not yet verified.
 *
 * @param userHandle whom the authenticator takes its owner for; empty when it does not say
 */
public record PasskeyAnswer(String credentialId, String userHandle) {}
