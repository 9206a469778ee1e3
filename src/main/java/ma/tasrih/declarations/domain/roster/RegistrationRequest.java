package ma.tasrih.declarations.domain.roster;

import java.time.Instant;
import java.time.YearMonth;
import ma.tasrih.kernel.AffiliateNumber;
import org.jspecify.annotations.Nullable;

/**
 * A person declared without a number, for whom the fund is asked to give one.
 *
 * @param insuredNumber nine digits once answered, null before
 */
public record RegistrationRequest(
    long id,
    AffiliateNumber affiliate,
    YearMonth period,
    String declarationNumber,
    String cin,
    String name,
    Instant requestedAt,
    @Nullable String insuredNumber) {}
