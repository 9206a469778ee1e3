package ma.tasrih.identity.domain.people;

import java.time.Instant;

/**
 * Something the fund did to the accounts of an affiliate or a firm, for its people to see.
 *
 * @param act code, such as {@code SECOND_FACTORS_RESET}
 * @param about login, or whom an invitation was for
 */
public record FundAct(Instant at, String act, String about) {}
