package ma.tasrih.declarations.domain.receipt;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.kernel.Money;
import ma.tasrih.payments.domain.PaymentOrder;

/**
 * Everything the receipt of a filed declaration says.
 *
 * @param number number of the declaration
 * @param order empty for a nil declaration, or a corrective that asks for nothing more
 */
public record ReceiptDocument(
    String number,
    Employer employer,
    Content content,
    Submission submission,
    Optional<PaymentOrder> order,
    Proof proof) {

  /**
   * What was declared.
   *
   * @param rank from 1 for a supplementary or corrective declaration, 0 for any other
   * @param lines number of people declared, the lines that were accepted
   */
  public record Content(YearMonth period, Kind kind, int rank, long lines, Totals totals) {

    /**
     * Refuses what no declaration has.
     *
     * @throws IllegalArgumentException for a rank that its kind does not have
     */
    public Content {
      boolean ranked = kind == Kind.SUPPLEMENTARY || kind == Kind.CORRECTIVE;
      require(ranked ? rank > 0 : rank == 0, "a rank its kind does not have");
    }
  }

  /** Sums over the accepted lines. */
  public record Totals(
      long days, Money actualWages, Money cappedWages, Money familyAllowanceToRepay) {}

  /**
   * The act of filing.
   *
   * @param by name of the person who submitted
   * @param fileName as received; empty for a declaration typed on the portal
   * @param sha256 of the bytes received, 64 hexadecimal digits in lower case
   */
  public record Submission(Instant at, String by, String fileName, String sha256) {

    /**
     * Refuses an unreadable hash.
     *
     * @throws IllegalArgumentException for anything but a SHA-256
     */
    public Submission {
      require(sha256.matches("[0-9a-f]{64}"), "not a SHA-256");
    }
  }

  /**
   * The entry of the journal that tells of the filing. Its hash covers every entry before it in the
   * chain, so whoever keeps the receipt keeps a witness against a journal written anew.
   *
   * @param hash 64 hexadecimal digits in lower case; the first 16 are the code to check with
   */
  public record Inscription(long chain, long position, String hash) {

    private static final int CODE = 16;

    /**
     * Refuses an unreadable hash.
     *
     * @throws IllegalArgumentException for anything but a SHA-256
     */
    public Inscription {
      require(hash.matches("[0-9a-f]{64}"), "not a SHA-256");
    }

    /** What to type on the page that checks receipts. */
    public String code() {
      return hash.substring(0, CODE);
    }
  }

  /**
   * What makes the receipt checkable.
   *
   * @param inscription where the journal tells of the filing
   * @param checkAt address of the page where anybody may check a document; may be empty
   */
  public record Proof(Optional<Inscription> inscription, String checkAt, Instant printedAt) {}

  /**
   * Refuses an order that does not belong to the declaration.
   *
   * @throws IllegalArgumentException when the order is another declaration's
   */
  public ReceiptDocument {
    for (PaymentOrder o : order.stream().toList()) {
      require(
          o.declarationNumber().equals(number) && o.affiliate().equals(employer.number()),
          "the order is another declaration's");
    }
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
