package ma.tasrih.declarations.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ma.tasrih.identity.domain.watch.DownloadProfile;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.platform.persistence.Jdbc;

/** How many people affiliates declare, by their largest filed declaration. */
@ApplicationScoped
public class DeclaredPeople implements DownloadProfile {

  @Inject Jdbc jdbc;

  @Override
  public long people(List<AffiliateNumber> affiliates) {
    return affiliates.stream()
        .mapToLong(
            affiliate ->
                jdbc.number(
                    "select coalesce(max(lines_accepted), 0) from declaration"
                        + " where affiliate_number = ? and number is not null",
                    affiliate.digits()))
        .sum();
  }
}
