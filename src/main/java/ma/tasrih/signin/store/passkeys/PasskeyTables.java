package ma.tasrih.signin.store.passkeys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import ma.tasrih.kernel.Sha256;
import ma.tasrih.signin.domain.Proof;
import ma.tasrih.signin.domain.SecondFactor;
import ma.tasrih.signin.domain.passkeys.Passkey;
import ma.tasrih.signin.domain.passkeys.PasskeyCredential;
import ma.tasrih.signin.domain.passkeys.PasskeyUse;
import ma.tasrih.signin.domain.passkeys.Passkeys;

/** Passkeys and their owners' handles in their tables. */
@ApplicationScoped
@Transactional
public class PasskeyTables implements Passkeys, SecondFactor {

  private static final int DUPLICATE_KEY = 1062;
  private static final String CREDENTIAL_KEY = "passkey_credential";
  private static final int HANDLE_BYTES = 32;
  private static final int PUBLIC_ID_BYTES = 16;

  private final SecureRandom random = new SecureRandom();

  @PersistenceContext EntityManager em;

  @Override
  public Proof proof() {
    return Proof.PASSKEY;
  }

  /** A suspended one counts too: else copying a passkey would make the password enough. */
  @Override
  public boolean isEnrolled(long userId) {
    return !ofUser(userId).isEmpty();
  }

  @Override
  public Optional<Passkey> byCredential(String credentialId) {
    return em.createQuery(
            "select p from PasskeyRow p where p.credentialHash = :hash", PasskeyRow.class)
        .setParameter("hash", Sha256.hex(PasskeyRow.bytes(credentialId)))
        .getResultStream()
        .findFirst()
        .map(PasskeyRow::toDomain);
  }

  @Override
  public List<Passkey> ofUser(long userId) {
    return em.createQuery(
            "select p from PasskeyRow p where p.userId = :user order by p.id", PasskeyRow.class)
        .setParameter("user", userId)
        .getResultStream()
        .map(PasskeyRow::toDomain)
        .toList();
  }

  /** Two first requests at once make one handle: the second insert does nothing. */
  @Override
  public String handleOf(long userId) {
    PasskeyOwnerRow known = em.find(PasskeyOwnerRow.class, userId);
    if (known != null) {
      return PasskeyRow.text(known.handle);
    }
    em.createNativeQuery("INSERT IGNORE INTO passkey_owner (user_id, handle) VALUES (?, ?)")
        .setParameter(1, userId)
        .setParameter(2, random(HANDLE_BYTES))
        .executeUpdate();
    return PasskeyRow.text(em.find(PasskeyOwnerRow.class, userId).handle);
  }

  @Override
  public Optional<String> add(long userId, String label, PasskeyCredential credential, Instant at) {
    String publicId = HexFormat.of().formatHex(random(PUBLIC_ID_BYTES));
    PasskeyRow row = PasskeyRow.of(userId, label, credential, at).named(publicId);
    try {
      em.persist(row);
      em.flush();
      return Optional.of(row.publicId);
    } catch (PersistenceException failure) {
      if (isKnownKey(failure)) {
        return Optional.empty();
      }
      throw failure;
    }
  }

  /** Whether the credential's unique key was refused: told by the insert, so that no race asks. */
  private static boolean isKnownKey(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getErrorCode() == DUPLICATE_KEY) {
        return String.valueOf(sql.getMessage()).contains(CREDENTIAL_KEY);
      }
    }
    return false;
  }

  @Override
  public boolean used(long id, PasskeyUse use, Instant at) {
    return em.createQuery(
                "update PasskeyRow p set p.signCount = :count, p.backedUp = :backedUp,"
                    + " p.lastUsedAt = :now where p.id = :id and p.suspendedAt is null"
                    + " and (p.signCount < :count or (p.signCount = 0 and :count = 0))")
            .setParameter("count", use.signCount())
            .setParameter("backedUp", use.backedUp())
            .setParameter("now", at)
            .setParameter("id", id)
            .executeUpdate()
        == 1;
  }

  @Override
  public void suspend(long id, Instant at) {
    em.createQuery(
            "update PasskeyRow p set p.suspendedAt = :now"
                + " where p.id = :id and p.suspendedAt is null")
        .setParameter("now", at)
        .setParameter("id", id)
        .executeUpdate();
  }

  @Override
  public boolean remove(long userId, String publicId) {
    return em.createQuery("delete from PasskeyRow p where p.userId = :user and p.publicId = :id")
            .setParameter("user", userId)
            .setParameter("id", publicId)
            .executeUpdate()
        == 1;
  }

  @Override
  public void removeAll(long userId) {
    em.createQuery("delete from PasskeyRow p where p.userId = :user")
        .setParameter("user", userId)
        .executeUpdate();
  }

  private byte[] random(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
