package ma.tasrih.signin.domain.passkeys;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Passkeys, as they are stored. */
public interface Passkeys {

  Optional<Passkey> byCredential(String credentialId);

  /** Those of one user, oldest first. */
  List<Passkey> ofUser(long userId);

  /** The user's handle, made when first asked for. */
  String handleOf(long userId);

  /** Adds one and tells its public id; empty when the credential is somebody's already. */
  Optional<String> add(long userId, String label, PasskeyCredential credential, Instant at);

  /** Notes a use; false when another use with this count or a higher one came first. */
  boolean used(long id, PasskeyUse use, Instant at);

  /** Accepts it no longer. */
  void suspend(long id, Instant at);

  /** Forgets a passkey of this user; false when there is none of that id. */
  boolean remove(long userId, String publicId);

  /** Forgets all of a user's. */
  void removeAll(long userId);
}
