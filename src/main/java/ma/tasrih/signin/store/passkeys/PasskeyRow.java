package ma.tasrih.signin.store.passkeys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import ma.tasrih.kernel.Sha256;
import ma.tasrih.signin.domain.passkeys.Passkey;
import ma.tasrih.signin.domain.passkeys.PasskeyCredential;

/** A row of {@code passkey}. Changed by statements with conditions only, hence no version. */
@Entity
@Table(name = "passkey")
public class PasskeyRow {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "public_id")
  String publicId;

  @Column(name = "user_id")
  Long userId;

  @Column(name = "credential_hash")
  String credentialHash;

  @Column(name = "credential_id")
  byte[] credentialId;

  @Column(name = "attested_credential")
  byte[] attestedCredential;

  @Column(name = "sign_count")
  long signCount;

  @Column(name = "backup_eligible")
  boolean backupEligible;

  @Column(name = "backed_up")
  boolean backedUp;

  String transports;

  String label;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "last_used_at")
  Instant lastUsedAt;

  @Column(name = "suspended_at")
  Instant suspendedAt;

  static PasskeyRow of(long userId, String label, PasskeyCredential credential, Instant at) {
    PasskeyRow row = new PasskeyRow();
    row.userId = userId;
    row.credentialId = bytes(credential.id());
    row.credentialHash = Sha256.hex(row.credentialId);
    row.attestedCredential = bytes(credential.attested());
    row.signCount = credential.signCount();
    row.backupEligible = credential.backupEligible();
    row.backedUp = credential.backedUp();
    row.transports = credential.transports();
    row.label = label;
    row.createdAt = at;
    return row;
  }

  PasskeyRow named(String id) {
    publicId = id;
    return this;
  }

  Passkey toDomain() {
    PasskeyCredential credential =
        new PasskeyCredential(
            text(credentialId),
            text(attestedCredential),
            signCount,
            backupEligible,
            backedUp,
            transports);
    return new Passkey(
        id,
        publicId,
        userId,
        label,
        credential,
        createdAt,
        Optional.ofNullable(lastUsedAt),
        Optional.ofNullable(suspendedAt));
  }

  static byte[] bytes(String base64url) {
    return Base64.getUrlDecoder().decode(base64url);
  }

  static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
