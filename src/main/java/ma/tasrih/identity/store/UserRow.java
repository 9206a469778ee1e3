package ma.tasrih.identity.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import ma.tasrih.identity.domain.NewUser;
import ma.tasrih.identity.domain.PasswordHash;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.User;
import ma.tasrih.vault.domain.KeyOwner;
import ma.tasrih.vault.domain.Place;
import ma.tasrih.vault.domain.Vault;

/** A row of {@code app_user}. */
@Entity
@Table(name = "app_user")
public class UserRow {

  private static final String FIRST_LANGUAGE = "fr";
  private static final byte[] NOT_SEALED_YET = new byte[0];

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  String login;

  @Column(name = "password_hash")
  String passwordHash;

  @Column(name = "display_name")
  byte[] displayName;

  byte[] email;

  @Enumerated(EnumType.STRING)
  Role role;

  @Column(name = "firm_id")
  Long firmId;

  @Column(name = "firm_admin")
  boolean firmAdmin;

  boolean active;

  String language;

  @Column(name = "created_at")
  Instant createdAt;

  @Version long version;

  static UserRow of(NewUser user, Instant at) {
    UserRow row = new UserRow();
    row.login = user.login();
    row.passwordHash = user.passwordHash().toString();
    row.displayName = NOT_SEALED_YET;
    row.role = user.role();
    row.firmId = user.firmId().orElse(null);
    row.active = true;
    row.language = FIRST_LANGUAGE;
    row.createdAt = at;
    return row;
  }

  // Changes are noticed only when they are made in here.
  void setPassword(PasswordHash hash) {
    passwordHash = hash.toString();
  }

  void setFirmAdmin(boolean administrator) {
    firmAdmin = administrator;
  }

  void setActive(boolean open) {
    active = open;
  }

  /** Names are sealed for the row's key, which is known once the row is there. */
  void seal(Vault vault, String name, String address) {
    KeyOwner owner = KeyOwner.user(id);
    displayName = vault.sealText(owner, place("display_name"), name);
    sealEmail(vault, address);
  }

  void sealEmail(Vault vault, String address) {
    KeyOwner owner = KeyOwner.user(id);
    email = address.isEmpty() ? null : vault.sealText(owner, place("email"), address);
  }

  private Place place(String column) {
    return new Place("app_user", column, Long.toString(id));
  }

  User toDomain(Vault vault) {
    KeyOwner owner = KeyOwner.user(id);
    return new User(
        id,
        login,
        PasswordHash.parse(passwordHash),
        vault.openText(owner, place("display_name"), displayName),
        email == null ? "" : vault.openText(owner, place("email"), email),
        role,
        Optional.ofNullable(firmId),
        active,
        language);
  }
}
