package ma.tasrih.intake.domain.finding;

import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding and whom it is about.
 *
 * @param affiliate the employer it was found for; null when that cannot be told
 */
public record AttributedFinding(@Nullable AffiliateNumber affiliate, Finding finding) {}
