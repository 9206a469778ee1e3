package ma.tasrih.intake.domain.mapping;

import ma.tasrih.kernel.AffiliateNumber;

/**
 * For whose files a mapping holds.
 *
 * @param key at most 20 characters
 */
public record MappingOwner(Kind kind, String key) {

  /** Who. */
  public enum Kind {
    /** All files its people send, whoever the client is. */
    FIRM,
    /** All files the affiliate's own people send. */
    AFFILIATE,
    /** One deposit, whoever looks at it. */
    DEPOSIT
  }

  public static MappingOwner firm(long firmId) {
    return new MappingOwner(Kind.FIRM, Long.toString(firmId));
  }

  public static MappingOwner affiliate(AffiliateNumber number) {
    return new MappingOwner(Kind.AFFILIATE, number.digits());
  }

  public static MappingOwner deposit(long depositId) {
    return new MappingOwner(Kind.DEPOSIT, Long.toString(depositId));
  }
}
