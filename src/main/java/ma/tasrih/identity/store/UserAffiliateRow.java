package ma.tasrih.identity.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import ma.tasrih.identity.domain.AffiliateRight;
import ma.tasrih.kernel.AffiliateNumber;

/** A row of {@code user_affiliate}. */
@Entity
@Table(name = "user_affiliate")
@IdClass(UserAffiliateRow.Key.class)
public class UserAffiliateRow {

  @Id
  @Column(name = "user_id")
  Long userId;

  @Id
  @Column(name = "affiliate_number")
  String affiliateNumber;

  String scopes;

  static UserAffiliateRow of(long userId, AffiliateRight right) {
    UserAffiliateRow row = new UserAffiliateRow();
    row.userId = userId;
    row.affiliateNumber = right.affiliate().digits();
    row.scopes = ScopeSet.write(right.scopes());
    return row;
  }

  AffiliateRight toDomain() {
    return new AffiliateRight(new AffiliateNumber(affiliateNumber), ScopeSet.read(scopes));
  }

  /** The primary key. */
  public static class Key implements Serializable {

    Long userId;
    String affiliateNumber;

    public Key() {}

    Key(long userId, AffiliateNumber affiliate) {
      this.userId = userId;
      this.affiliateNumber = affiliate.digits();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && Objects.equals(userId, key.userId)
          && Objects.equals(affiliateNumber, key.affiliateNumber);
    }

    @Override
    public int hashCode() {
      return Objects.hash(userId, affiliateNumber);
    }
  }
}
