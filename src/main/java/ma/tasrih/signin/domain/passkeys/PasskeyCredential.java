package ma.tasrih.signin.domain.passkeys;

/**
 * What a passkey is to us: its name, its public key and what it said of itself.
 *
 * @param id the credential id
 * @param attested the attested credential data, which hold the public key
 * @param signCount how often it has signed; 0 when it does not count
 * @param backupEligible whether it may live on several devices of its owner
 * @param transports comma separated, such as {@code internal,hybrid}
 */
public record PasskeyCredential(
    String id,
    String attested,
    long signCount,
    boolean backupEligible,
    boolean backedUp,
    String transports) {}
