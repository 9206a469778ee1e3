package ma.tasrih.signin.domain.passkeys;

/**
 * What a browser is asked to do with an authenticator.
 *
 * @param options for {@code navigator.credentials}, as JSON
 */
public record PasskeyOffer(Challenge challenge, String options) {}
