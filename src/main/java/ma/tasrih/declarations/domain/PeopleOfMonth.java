package ma.tasrih.declarations.domain;

import java.time.YearMonth;
import ma.tasrih.declarations.domain.draft.DeclaredBefore;
import ma.tasrih.identity.domain.ActingFor;

/** Who an affiliate has declared for a month, without telling their names. */
public interface PeopleOfMonth {

  /** By what stands for the month now: eight bytes for each line. */
  DeclaredBefore of(ActingFor who, YearMonth period);
}
