package ma.tasrih.identity.domain;

import java.util.Optional;

/**
 * A user to be added; French, active and without e-mail to begin with.
 *
 * @param firmId the accountant's firm; empty for everybody else
 */
public record NewUser(
    String login,
    PasswordHash passwordHash,
    String displayName,
    Role role,
    Optional<Long> firmId) {}
