package ma.tasrih.intake.domain.form;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.ActingFor;

/** Forms begun and not sent yet: one for each affiliate and month, shared by who may prepare it. */
public interface FormDrafts {

  Optional<FormDraft> find(ActingFor who, YearMonth period);

  /** The months a form was begun for, newest first. */
  List<YearMonth> months(ActingFor who);

  /**
   * Saves a form over the version seen last.
   *
   * @return the new version; empty when somebody else has saved meanwhile
   */
  Optional<Integer> save(
      ActingFor who, YearMonth period, List<FormLine> lines, int seen, Instant at);

  /** Forgets a form; nothing happens when there is none. */
  void remove(ActingFor who, YearMonth period);
}
