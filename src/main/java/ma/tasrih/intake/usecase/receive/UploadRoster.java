package ma.tasrih.intake.usecase.receive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.declarations.usecase.KeepRoster;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.usecase.RequireRole;
import ma.tasrih.intake.format.ebds.RosterReader;
import ma.tasrih.intake.usecase.check.SpooledFile;
import ma.tasrih.kernel.Checked;

/** Takes in an official roster (AFFEBDS) of the fund: read, and kept unless something blocks. */
@ApplicationScoped
public class UploadRoster {

  @Inject private KeepRoster keepRoster;

  /**
   * @param filename name as sent, without folders
   * @return the roster as kept and everything found; no roster when a finding blocks: nothing is
   *     kept then
   * @throws ma.tasrih.kernel.Refusal when the register does not know the employer
   */
  public Checked<PrefilledRoster> upload(Actor actor, SpooledFile file, String filename) {
    RequireRole.of(actor, Role.ADMIN);
    Checked<PrefilledRoster> read;
    try (InputStream in = file.open()) {
      read = RosterReader.read(in, filename);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (read.value() != null) {
      keepRoster.keep(actor, read.value(), file.sha256());
    }
    return read;
  }
}
