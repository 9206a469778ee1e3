package ma.tasrih.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ma.tasrih.identity.domain.people.Reach;
import ma.tasrih.identity.domain.people.Reaches;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.platform.persistence.Jdbc;

/** Inspectors' regions and case loads in their tables. */
@ApplicationScoped
public class ReachTable implements Reaches {

  private static final String REGIONS = "SELECT region FROM inspector_region WHERE user_id = ?";
  private static final String CASES =
      "SELECT affiliate_number FROM inspector_affiliate WHERE user_id = ?";
  private static final String CLEAR_REGIONS = "DELETE FROM inspector_region WHERE user_id = ?";
  private static final String CLEAR_CASES = "DELETE FROM inspector_affiliate WHERE user_id = ?";
  private static final String ADD_REGION =
      "INSERT INTO inspector_region (user_id, region) VALUES (?, ?)";
  private static final String ADD_CASE =
      "INSERT INTO inspector_affiliate (user_id, affiliate_number) VALUES (?, ?)";

  @Inject Jdbc jdbc;

  @Override
  public Reach of(long userId) {
    List<String> regions = jdbc.list(REGIONS, row -> row.getString(1), userId);
    List<AffiliateNumber> cases =
        jdbc.list(CASES, row -> new AffiliateNumber(row.getString(1)), userId);
    return new Reach(new HashSet<>(regions), new HashSet<>(cases));
  }

  @Override
  public void put(long userId, Reach reach) {
    jdbc.update(CLEAR_REGIONS, userId);
    jdbc.update(CLEAR_CASES, userId);
    jdbc.batch(ADD_REGION, rows(userId, reach.regions()));
    jdbc.batch(ADD_CASE, rows(userId, digits(reach.caseLoad())));
  }

  private static List<Object[]> rows(long userId, Set<String> values) {
    return values.stream().sorted().map(value -> new Object[] {userId, value}).toList();
  }

  private static Set<String> digits(Set<AffiliateNumber> numbers) {
    Set<String> digits = new HashSet<>();
    numbers.forEach(number -> digits.add(number.digits()));
    return digits;
  }
}
