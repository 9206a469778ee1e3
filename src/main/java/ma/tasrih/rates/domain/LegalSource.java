package ma.tasrih.rates.domain;

import java.time.LocalDate;

/**
 * Where a legal value comes from.
 *
 * @param reference the text or publication, in French as cited
 * @param url where it can be read; may be empty
 * @param verified true only when the fact is held with high certainty; screens and prints say so
 *     otherwise
 * @param validFrom first day it holds
 */
public record LegalSource(String reference, String url, boolean verified, LocalDate validFrom) {}
