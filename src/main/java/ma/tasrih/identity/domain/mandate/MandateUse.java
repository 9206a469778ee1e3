package ma.tasrih.identity.domain.mandate;

import java.time.Instant;

/**
 * Something done under a mandate, from the journal.
 *
 * @param login who did it
 * @param act code, such as {@code DECLARATION_SUBMITTED}
 * @param documentType such as {@code DECLARATION}
 * @param documentId its number
 */
public record MandateUse(
    Instant at, String login, String act, String documentType, String documentId, String result) {}
