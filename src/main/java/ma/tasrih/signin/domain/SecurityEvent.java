package ma.tasrih.signin.domain;

import java.time.Instant;

/**
 * Something that happened to somebody's means of signing in.
 *
 * @param act code of the journal, such as {@code PASSWORD_RESET}
 */
public record SecurityEvent(Instant at, String act) {}
