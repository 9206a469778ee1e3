package ma.tasrih.employers.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import ma.tasrih.employers.domain.Employer;

/** One span of group cover. */
@Embeddable
public class GroupCoverRow {

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  protected GroupCoverRow() {}

  static GroupCoverRow of(Employer.GroupCover cover) {
    GroupCoverRow row = new GroupCoverRow();
    row.validFrom = cover.from();
    row.validUntil = cover.until().equals(LocalDate.MAX) ? null : cover.until();
    return row;
  }

  Employer.GroupCover toDomain() {
    return new Employer.GroupCover(validFrom, validUntil == null ? LocalDate.MAX : validUntil);
  }
}
