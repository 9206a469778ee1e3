package ma.tasrih.journal.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import ma.tasrih.kernel.AffiliateNumber;

/**
 * What somebody did to which document, as a use case tells it. Names of insured persons, wages and
 * secrets have no place in it: the journal is kept for ever and in clear.
 *
 * @param actor login of who acted, or {@code system}; at most 64 characters
 * @param affiliate the affiliate concerned, where there is one
 * @param act code of the act, such as {@code DECLARATION_SUBMITTED}; at most 40 characters
 * @param objectType kind of the document or thing, such as {@code DECLARATION}
 * @param objectId its number; at most 64 characters
 * @param result {@code OK}, or the code of what came out
 * @param documentSha256 lower-case hexadecimal hash of the document's bytes, where there is one
 * @param detail a short note, codes rather than sentences; at most 500 characters
 */
public record JournalEntry(
    String actor,
    Optional<AffiliateNumber> affiliate,
    String act,
    String objectType,
    String objectId,
    String result,
    Optional<String> documentSha256,
    String detail) {

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_DETAIL = 500;

  public JournalEntry {
    require(!actor.isEmpty() && actor.length() <= LONGEST_NAME, "actor");
    require(CODE.matcher(act).matches(), "act");
    require(CODE.matcher(objectType).matches(), "objectType");
    require(!objectId.isEmpty() && objectId.length() <= LONGEST_NAME, "objectId");
    require(CODE.matcher(result).matches(), "result");
    require(documentSha256.map(h -> SHA256.matcher(h).matches()).orElse(true), "documentSha256");
    require(detail.length() <= LONGEST_DETAIL, "detail");
  }

  /** An act that went well, on a thing that belongs to no affiliate and has no bytes. */
  public static JournalEntry of(String actor, String act, String objectType, String objectId) {
    return new JournalEntry(
        actor, Optional.empty(), act, objectType, objectId, "OK", Optional.empty(), "");
  }

  public JournalEntry withAffiliate(AffiliateNumber number) {
    return new JournalEntry(
        actor, Optional.of(number), act, objectType, objectId, result, documentSha256, detail);
  }

  public JournalEntry withResult(String code) {
    return new JournalEntry(
        actor, affiliate, act, objectType, objectId, code, documentSha256, detail);
  }

  public JournalEntry withDocument(String sha256) {
    return new JournalEntry(
        actor, affiliate, act, objectType, objectId, result, Optional.of(sha256), detail);
  }

  public JournalEntry withDetail(String note) {
    return new JournalEntry(
        actor, affiliate, act, objectType, objectId, result, documentSha256, note);
  }

  private static void require(boolean holds, String field) {
    if (!holds) {
      throw new IllegalArgumentException("journal entry: " + field);
    }
  }
}
