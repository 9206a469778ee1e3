package ma.tasrih.vault.domain;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * The tools of one thread at a time: making a cipher and asking for a few random bytes cost more
 * than sealing a line, so both are kept and nonces are drawn many at once.
 */
final class CipherBench {

  private static final String AES_GCM = "AES/GCM/NoPadding";
  private static final String HMAC = "HmacSHA256";
  private static final int DRAWN = 1024;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Cipher cipher;
  private final Mac mac;
  private final byte[] nonces = new byte[DRAWN * SealedFormat.NONCE];
  private int used = nonces.length;

  CipherBench(SecretKey lookupKey) {
    try {
      cipher = Cipher.getInstance(AES_GCM);
      mac = Mac.getInstance(HMAC);
      mac.init(lookupKey);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("every Java platform has AES-GCM and HMAC", missing);
    }
  }

  byte[] seal(SecretKey key, int number, byte[] boundTo, byte[] clear) {
    byte[] sealed = new byte[clear.length + SealedFormat.OVERHEAD];
    int nonce = nextNonce();
    ByteBuffer.wrap(sealed)
        .put(SealedFormat.VERSION)
        .putInt(number)
        .put(nonces, nonce, SealedFormat.NONCE);
    try {
      cipher.init(Cipher.ENCRYPT_MODE, key, parameters(sealed));
      cipher.updateAAD(boundTo);
      cipher.doFinal(clear, 0, clear.length, sealed, SealedFormat.HEAD + SealedFormat.NONCE);
      return sealed;
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("a value could not be sealed", broken);
    }
  }

  /**
   * Opens a value.
   *
   * @throws GeneralSecurityException when it was sealed otherwise
   */
  byte[] open(SecretKey key, byte[] boundTo, byte[] sealed) throws GeneralSecurityException {
    int from = SealedFormat.HEAD + SealedFormat.NONCE;
    cipher.init(Cipher.DECRYPT_MODE, key, parameters(sealed));
    cipher.updateAAD(boundTo);
    return cipher.doFinal(sealed, from, sealed.length - from);
  }

  byte[] hash(byte[] text) {
    return mac.doFinal(text);
  }

  private static GCMParameterSpec parameters(byte[] sealed) {
    return new GCMParameterSpec(
        SealedFormat.TAG * Byte.SIZE, sealed, SealedFormat.HEAD, SealedFormat.NONCE);
  }

  /** Where the next unused nonce begins. */
  private int nextNonce() {
    if (used == nonces.length) {
      RANDOM.nextBytes(nonces);
      used = 0;
    }
    int next = used;
    used += SealedFormat.NONCE;
    return next;
  }
}
