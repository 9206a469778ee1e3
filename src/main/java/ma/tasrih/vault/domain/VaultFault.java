package ma.tasrih.vault.domain;

/**
 * A value does not open, or a key is not there: a bug, a tampered row or a wrong key file, never a
 * user's fault. Says where, never what.
 */
public final class VaultFault extends RuntimeException {

  public VaultFault(String message) {
    super(message);
  }
}
