package ma.tasrih.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.intake.usecase.check.SpooledFile;
import ma.tasrih.intake.usecase.receive.UploadRoster;
import ma.tasrih.kernel.Checked;
import ma.tasrih.platform.FindingGroup;
import ma.tasrih.platform.UploadLimit;

/** Behind {@code admin/declarations/rosters.xhtml}: takes in official rosters. */
@Named("intakeRosters")
@RequestScoped
public class RosterUpload {

  @Inject private CurrentActor currentActor;
  @Inject private UploadRoster uploadRoster;
  @Inject private UploadLimit limit;

  private Part file;
  private Checked<PrefilledRoster> result;

  /**
   * Reads the file and keeps the roster. The same file sent again replaces it with itself, so the
   * answer may stand on this page.
   */
  public void send() throws IOException {
    try (InputStream in = file.getInputStream();
        SpooledFile spooled = SpooledFile.of(in, limit.megabytes())) {
      result = uploadRoster.upload(currentActor.require(), spooled, bareName());
    }
  }

  private String bareName() {
    String name = file.getSubmittedFileName() == null ? "" : file.getSubmittedFileName();
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  public boolean isSent() {
    return result != null;
  }

  /** Null when something blocks, and before anything is sent. */
  public PrefilledRoster getRoster() {
    return result == null ? null : result.value();
  }

  /** Everything found in the file, by cause. */
  public List<FindingGroup> getGroups() {
    return result == null
        ? List.of()
        : FindingGroup.of(result.findings().stream().map(FindingGroup.Place::of).toList());
  }

  public long getMegabytes() {
    return limit.megabytes();
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
