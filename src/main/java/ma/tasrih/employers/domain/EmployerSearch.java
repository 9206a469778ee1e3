package ma.tasrih.employers.domain;

import java.util.Optional;

/**
 * What affiliates are looked for by; everything given must hold.
 *
 * @param text part of the name, or the beginning of the number; empty for any
 * @param sector code; empty for any
 * @param region code; empty for any
 */
public record EmployerSearch(
    String text, String sector, String region, Optional<Employer.Status> status) {

  public EmployerSearch {
    text = text.strip();
  }
}
