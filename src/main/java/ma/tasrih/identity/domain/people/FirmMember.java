package ma.tasrih.identity.domain.people;

import java.util.List;

/**
 * Somebody who works in an accountant's firm.
 *
 * @param active whether the account is open
 * @param administrator whether they may say who else works there and renounce mandates
 */
public record FirmMember(
    long userId, String login, String displayName, boolean active, boolean administrator) {

  /** Whether nobody else of them could say who works there. */
  public boolean isLastAdministrator(List<FirmMember> all) {
    return active
        && administrator
        && all.stream().noneMatch(m -> m.userId != userId && m.active && m.administrator);
  }
}
