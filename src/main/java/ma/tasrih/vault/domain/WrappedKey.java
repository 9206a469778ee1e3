package ma.tasrih.vault.domain;

/**
 * A data key as it is stored: sealed under a key-encryption key that is not in the database.
 *
 * @param number counts the keys of an owner from 1; the highest one seals
 * @param kekId which key-encryption key opens it
 * @param wrapped in Base64
 * @param retired nothing is sealed with it any more
 */
public record WrappedKey(
    KeyOwner owner, int number, String kekId, String wrapped, boolean retired) {}
