package ma.tasrih.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import ma.tasrih.vault.domain.KeyOwner;
import ma.tasrih.vault.domain.rotation.SealedColumn;

/** Where users and invitations keep sealed values, for the exchange of keys. */
@ApplicationScoped
class SealedUsers {

  @Produces
  @Dependent
  SealedColumn names() {
    return new SealedColumn(
        "app_user",
        "display_name",
        KeyOwner.Kind.USER,
        List.of("id"),
        "select id from app_user where id = ? and id > ? limit 1",
        500,
        "id");
  }

  @Produces
  @Dependent
  SealedColumn addresses() {
    return new SealedColumn(
        "app_user",
        "email",
        KeyOwner.Kind.USER,
        List.of("id"),
        "select id from app_user where id = ? and id > ? limit 1",
        500,
        "id");
  }

  @Produces
  @Dependent
  SealedColumn invitees() {
    return new SealedColumn(
        "user_invitation",
        "invitee",
        KeyOwner.Kind.FUND,
        List.of("id"),
        "select id from user_invitation where '' = ? and id > ? order by id limit 1",
        500,
        "public_id");
  }
}
