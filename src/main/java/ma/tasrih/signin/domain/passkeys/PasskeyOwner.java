package ma.tasrih.signin.domain.passkeys;

/**
 * For whom an authenticator makes a passkey.
 *
 * @param handle random, the same for all passkeys of a user
 */
public record PasskeyOwner(String handle, String login, String displayName) {}
