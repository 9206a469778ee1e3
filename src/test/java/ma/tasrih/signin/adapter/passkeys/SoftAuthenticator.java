package ma.tasrih.signin.adapter.passkeys;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/** An authenticator with one P-256 key, written from the specification and not from our library. */
public final class SoftAuthenticator {

  public static final int PRESENT_AND_VERIFIED = 0x05;
  static final int PRESENT_ONLY = 0x01;

  private static final int ATTESTED = 0x40;
  private static final byte[] CREDENTIAL = "soft-credential-0001".getBytes(StandardCharsets.UTF_8);

  private final KeyPair keys;
  private final String rpId;
  private final String origin;

  public SoftAuthenticator(String rpId, String origin) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    keys = generator.generateKeyPair();
    this.rpId = rpId;
    this.origin = origin;
  }

  private SoftAuthenticator(KeyPair keys, String rpId, String origin) {
    this.keys = keys;
    this.rpId = rpId;
    this.origin = origin;
  }

  /** The same key, asked by another page. */
  SoftAuthenticator at(String otherRpId, String otherOrigin) {
    return new SoftAuthenticator(keys, otherRpId, otherOrigin);
  }

  public String create(String challenge, int flags) throws GeneralSecurityException {
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    data.writeBytes(head(flags | ATTESTED, 1));
    data.writeBytes(new byte[16]);
    data.writeBytes(new byte[] {0, (byte) CREDENTIAL.length});
    data.writeBytes(CREDENTIAL);
    data.writeBytes(coseKey());
    ByteArrayOutputStream object = new ByteArrayOutputStream();
    object.write(0xA3);
    text(object, "fmt");
    text(object, "none");
    text(object, "attStmt");
    object.write(0xA0);
    text(object, "authData");
    object.writeBytes(new byte[] {0x58, (byte) data.size()});
    object.writeBytes(data.toByteArray());
    return answer(
        "\"clientDataJSON\":\"%s\",\"attestationObject\":\"%s\",\"transports\":[\"internal\"]"
            .formatted(base64(client("webauthn.create", challenge)), base64(object.toByteArray())));
  }

  String sign(String challenge, int flags, int count) throws GeneralSecurityException {
    return sign(challenge, flags, count, "aGFuZGxl");
  }

  /** The same for an owner known to the portal by this handle. */
  public String sign(String challenge, int flags, int count, String handle)
      throws GeneralSecurityException {
    byte[] data = head(flags, count);
    byte[] client = client("webauthn.get", challenge);
    Signature signature = Signature.getInstance("SHA256withECDSA");
    signature.initSign(keys.getPrivate());
    signature.update(data);
    signature.update(sha256(client));
    return answer(
        ("\"clientDataJSON\":\"%s\",\"authenticatorData\":\"%s\",\"signature\":\"%s\","
                + "\"userHandle\":\"%s\"")
            .formatted(base64(client), base64(data), base64(signature.sign()), handle));
  }

  private byte[] head(int flags, int count) throws GeneralSecurityException {
    return ByteBuffer.allocate(37)
        .put(sha256(rpId.getBytes(StandardCharsets.UTF_8)))
        .put((byte) flags)
        .putInt(count)
        .array();
  }

  private byte[] coseKey() {
    ECPublicKey key = (ECPublicKey) keys.getPublic();
    ByteArrayOutputStream cose = new ByteArrayOutputStream();
    cose.writeBytes(new byte[] {(byte) 0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01});
    cose.writeBytes(new byte[] {0x21, 0x58, 0x20});
    cose.writeBytes(coordinate(key.getW().getAffineX()));
    cose.writeBytes(new byte[] {0x22, 0x58, 0x20});
    cose.writeBytes(coordinate(key.getW().getAffineY()));
    return cose.toByteArray();
  }

  private static byte[] coordinate(BigInteger number) {
    byte[] bytes = number.toByteArray();
    byte[] exactly = new byte[32];
    int length = Math.min(bytes.length, exactly.length);
    System.arraycopy(bytes, bytes.length - length, exactly, exactly.length - length, length);
    return exactly;
  }

  private byte[] client(String type, String challenge) {
    return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
        .formatted(type, challenge, origin)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String answer(String response) {
    String id = base64(CREDENTIAL);
    return "{\"id\":\"%s\",\"rawId\":\"%s\",\"type\":\"public-key\",\"response\":{%s},"
            .formatted(id, id, response)
        + "\"clientExtensionResults\":{}}";
  }

  private static void text(ByteArrayOutputStream cbor, String text) {
    cbor.write(0x60 + text.length());
    cbor.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
    return MessageDigest.getInstance("SHA-256").digest(bytes);
  }

  static String base64(byte[] bytes) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Arrays.copyOf(bytes, bytes.length));
  }
}
