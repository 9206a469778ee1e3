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

/** A row of {@code app_user}. */
@Entity
@Table(name = "app_user")
public class UserRow {

  private static final String FIRST_LANGUAGE = "fr";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  String login;

  @Column(name = "password_hash")
  String passwordHash;

  @Column(name = "display_name")
  String displayName;

  String email;

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
    row.displayName = user.displayName();
    row.role = user.role();
    row.firmId = user.firmId().orElse(null);
    row.active = true;
    row.language = FIRST_LANGUAGE;
    row.createdAt = at;
    return row;
  }

  // Changes are noticed only when they are made in here.
  void setFirmAdmin(boolean administrator) {
    firmAdmin = administrator;
  }

  void setActive(boolean open) {
    active = open;
  }

  void setEmail(String address) {
    email = address;
  }

  User toDomain() {
    return new User(
        id,
        login,
        PasswordHash.parse(passwordHash),
        displayName,
        email == null ? "" : email,
        role,
        Optional.ofNullable(firmId),
        active,
        language);
  }
}
