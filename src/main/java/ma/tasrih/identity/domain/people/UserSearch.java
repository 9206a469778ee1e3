package ma.tasrih.identity.domain.people;

import java.util.Optional;
import ma.tasrih.identity.domain.Role;

/**
 * What accounts are looked for by; everything given must hold. Names are sealed and not searched.
 *
 * @param text beginning of the login, or the number of an affiliate; empty for any
 */
public record UserSearch(String text, Optional<Role> role, Optional<Long> firmId) {

  public UserSearch {
    text = text.strip();
  }
}
