package ma.tasrih.signin.store.passkeys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code passkey_owner}. */
@Entity
@Table(name = "passkey_owner")
public class PasskeyOwnerRow {

  @Id
  @Column(name = "user_id")
  Long userId;

  byte[] handle;
}
