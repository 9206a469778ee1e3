package ma.tasrih.declarations.domain.past;

import java.time.YearMonth;
import java.util.Optional;
import ma.tasrih.identity.domain.ActingFor;

/** What an affiliate declared before a month, without telling names. */
public interface PastMonths {

  /** Empty when nothing was declared within reach; some twenty bytes for each person. */
  Optional<Past> before(ActingFor who, YearMonth period, PastReach reach);
}
