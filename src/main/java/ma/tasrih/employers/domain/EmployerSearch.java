package ma.tasrih.employers.domain;

import java.util.Optional;
import ma.tasrih.identity.domain.people.Reach;

/**
 * What affiliates are looked for by; everything given must hold.
 *
 * @param text part of the name, or the beginning of the number; empty for any
 * @param sector code; empty for any
 * @param region code; empty for any
 * @param within where to look at all
 */
public record EmployerSearch(
    String text, String sector, String region, Optional<Employer.Status> status, Reach within) {

  /** Anywhere. */
  public EmployerSearch(
      String text, String sector, String region, Optional<Employer.Status> status) {
    this(text, sector, region, status, Reach.NATIONAL);
  }

  /** The same, looked for in a part of the register. */
  public EmployerSearch within(Reach reach) {
    return new EmployerSearch(text, sector, region, status, reach);
  }

  public EmployerSearch {
    text = text.strip();
  }
}
