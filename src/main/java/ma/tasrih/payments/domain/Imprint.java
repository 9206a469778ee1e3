package ma.tasrih.payments.domain;

import java.time.Instant;

/**
 * What makes one printed document checkable; it stands at the foot of the page.
 *
 * @param hash hexadecimal hash to compare with what the portal shows
 * @param checkAt address of the page where anybody may check the document; may be empty
 * @param printedAt when it was made
 */
public record Imprint(String hash, String checkAt, Instant printedAt) {}
