package ma.tasrih.intake.usecase.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.tasrih.declarations.domain.draft.Staging;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.intake.domain.Amendments;
import ma.tasrih.intake.domain.CheckReport;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.domain.mapping.KnownMappings;
import ma.tasrih.intake.usecase.Turnstile;
import ma.tasrih.intake.usecase.mapping.KnownColumns;

/** Examines a file and forgets it: nothing is stored, nothing has legal effect. */
@ApplicationScoped
public class CheckFile {

  @Inject private Register register;
  @Inject private FileReading reading;
  @Inject private Turnstile turnstile;
  @Inject private KnownColumns knownColumns;
  @Inject private ActFor actFor;

  /**
   * @throws ma.tasrih.kernel.Refusal for a format we do not read, or when too many check at once
   */
  public CheckReport check(Actor actor, SpooledFile file, ReadOptions asked) {
    FileFormat format = reading.format(file, asked);
    return turnstile.pass(Turnstile.Lane.CHECK, () -> examine(actor, format, file, asked));
  }

  /**
   * What the actor decided about such files; nothing for files of employers that are not theirs,
   * whose report is the same wherever it is made.
   */
  private Amendments ownColumns(
      Actor actor, FileFormat format, SpooledFile file, ReadOptions asked) {
    KnownMappings known = knownColumns.of(actor, asked.affiliate());
    if (known.isEmpty()) {
      return Amendments.NONE;
    }
    Ownership ownership =
        new Ownership(a -> actFor.find(actor, a, Scope.PREPARE).isPresent(), known);
    reading.scan(format, file.open(), asked, ownership);
    return ownership.somethingOwn() ? known : Amendments.NONE;
  }

  private CheckReport examine(Actor actor, FileFormat format, SpooledFile file, ReadOptions asked) {
    Examination examination =
        new Examination(
            register.asSeenBy(actor, false),
            Staging.none(),
            finding -> {},
            ownColumns(actor, format, file, asked));
    reading.read(format, file.open(), asked, examination);
    return examination.finish(format);
  }
}
