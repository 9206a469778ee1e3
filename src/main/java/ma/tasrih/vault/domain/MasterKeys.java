package ma.tasrih.vault.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key-encryption keys, which live outside the database: one per line {@code id:base64 of 32
 * bytes}, the last one is the present one. They wrap data keys and nothing else.
 */
public final class MasterKeys {

  private static final int BYTES = 32;
  private static final String AES = "AES";
  private static final Pattern LINE =
      Pattern.compile("([A-Za-z0-9._-]{1,40}):([A-Za-z0-9+/]{43}=)");

  private final Map<String, SecretKey> keys = new LinkedHashMap<>();
  private final String current;

  private MasterKeys(Map<String, SecretKey> found, String last) {
    keys.putAll(found);
    current = last;
  }

  /**
   * Reads the lines of a key file; empty ones and those that begin with # do not count.
   *
   * @throws IllegalArgumentException when there is no key or a line is none; never says what it was
   */
  public static MasterKeys parse(List<String> lines) {
    Map<String, SecretKey> found = new LinkedHashMap<>();
    String last = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).trim();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches()) {
        throw new IllegalArgumentException(
            "line " + (i + 1) + " is not a key: expected id:base64 of 32 bytes");
      }
      last = matcher.group(1);
      byte[] key = Base64.getDecoder().decode(matcher.group(2));
      if (found.put(last, new SecretKeySpec(key, AES)) != null) {
        throw new IllegalArgumentException("line " + (i + 1) + " repeats the id of another key");
      }
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException("there is no key in it");
    }
    return new MasterKeys(found, last);
  }

  /** A line with a new random key. */
  public static String newLine(String id) {
    return id + ":" + Base64.getEncoder().encodeToString(newKey().getEncoded());
  }

  /** The id of the key that wraps now. */
  public String current() {
    return current;
  }

  static SecretKey newKey() {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    return new SecretKeySpec(key, AES);
  }

  WrappedKey wrap(KeyOwner owner, int number, SecretKey key) {
    CipherBench bench = new CipherBench(key);
    byte[] wrapped =
        bench.seal(master(current), number, boundTo(owner, number, current), key.getEncoded());
    return new WrappedKey(
        owner, number, current, Base64.getEncoder().encodeToString(wrapped), false);
  }

  SecretKey unwrap(WrappedKey key) {
    SecretKey master = master(key.kekId());
    try {
      byte[] wrapped = Base64.getDecoder().decode(key.wrapped());
      byte[] boundTo = boundTo(key.owner(), key.number(), key.kekId());
      return new SecretKeySpec(new CipherBench(master).open(master, boundTo, wrapped), AES);
    } catch (GeneralSecurityException | IllegalArgumentException wrong) {
      throw new VaultFault(
          "data key " + name(key) + " does not open with key-encryption key '" + key.kekId() + "'");
    }
  }

  /** The same key under the present key-encryption key. */
  public WrappedKey rewrap(WrappedKey key) {
    WrappedKey again = wrap(key.owner(), key.number(), unwrap(key));
    return new WrappedKey(key.owner(), key.number(), again.kekId(), again.wrapped(), key.retired());
  }

  private SecretKey master(String id) {
    SecretKey master = keys.get(id);
    if (master == null) {
      throw new VaultFault("key-encryption key '" + id + "' is not in the key file");
    }
    return master;
  }

  private static String name(WrappedKey key) {
    return key.owner() + "/" + key.number();
  }

  private static byte[] boundTo(KeyOwner owner, int number, String kekId) {
    return ("data_key|" + owner + "|" + number + "|" + kekId).getBytes(StandardCharsets.UTF_8);
  }
}
