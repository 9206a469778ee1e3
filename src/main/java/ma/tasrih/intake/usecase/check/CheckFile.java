package ma.tasrih.intake.usecase.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.tasrih.declarations.domain.draft.Staging;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.intake.domain.CheckReport;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.usecase.Turnstile;

/** Examines a file and forgets it: nothing is stored, nothing has legal effect. */
@ApplicationScoped
public class CheckFile {

  @Inject private Register register;
  @Inject private FileReading reading;
  @Inject private Turnstile turnstile;

  /**
   * @throws ma.tasrih.kernel.Refusal for a format we do not read, or when too many check at once
   */
  public CheckReport check(Actor actor, SpooledFile file, ReadOptions asked) {
    FileFormat format = reading.format(file, asked);
    return turnstile.pass(Turnstile.Lane.CHECK, () -> examine(actor, format, file, asked));
  }

  private CheckReport examine(Actor actor, FileFormat format, SpooledFile file, ReadOptions asked) {
    Examination examination =
        new Examination(register.asSeenBy(actor, false), Staging.none(), finding -> {});
    reading.read(format, file.open(), asked, examination);
    return examination.finish(format);
  }
}
