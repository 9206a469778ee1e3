package ma.tasrih.vault.domain;

import javax.crypto.SecretKey;

/** An owner's key, ready to use. Stays in memory. */
record DataKey(int number, SecretKey secret) {

  @Override
  public String toString() {
    return "data key " + number;
  }
}
