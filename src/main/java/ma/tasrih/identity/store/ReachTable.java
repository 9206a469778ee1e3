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

  /** One statement, so that nothing changes between its parts. */
  private static final String READ =
      "SELECT 'NATIONAL' AS kind, '' AS what FROM app_user WHERE id = ? AND national_reach = TRUE"
          + " UNION ALL SELECT 'REGION', region FROM inspector_region WHERE user_id = ?"
          + " UNION ALL SELECT 'CASE', affiliate_number FROM inspector_affiliate WHERE user_id = ?";

  private static final String SET_NATIONAL = "UPDATE app_user SET national_reach = ? WHERE id = ?";
  private static final String CLEAR_REGIONS = "DELETE FROM inspector_region WHERE user_id = ?";
  private static final String CLEAR_CASES = "DELETE FROM inspector_affiliate WHERE user_id = ?";
  private static final String ADD_REGION =
      "INSERT INTO inspector_region (user_id, region) VALUES (?, ?)";
  private static final String ADD_CASE =
      "INSERT INTO inspector_affiliate (user_id, affiliate_number) VALUES (?, ?)";

  @Inject Jdbc jdbc;

  @Override
  public Reach of(long userId) {
    List<Part> parts =
        jdbc.list(
            READ, row -> new Part(row.getString(1), row.getString(2)), userId, userId, userId);
    Set<AffiliateNumber> cases = new HashSet<>();
    of(parts, "CASE").forEach(digits -> cases.add(new AffiliateNumber(digits)));
    return new Reach(!of(parts, "NATIONAL").isEmpty(), of(parts, "REGION"), cases);
  }

  private static Set<String> of(List<Part> parts, String kind) {
    Set<String> found = new HashSet<>();
    parts.stream().filter(part -> part.kind().equals(kind)).map(Part::what).forEach(found::add);
    return found;
  }

  private record Part(String kind, String what) {}

  @Override
  public void put(long userId, Reach reach) {
    jdbc.update(SET_NATIONAL, reach.national(), userId);
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
