package ma.tasrih.declarations.domain;

import java.util.Arrays;
import java.util.Optional;

/** What happened to a person in the month; the rank enters the line's control sum. */
public enum Situation {
  AT_WORK("", 0),
  LEFT("SO", 1),
  DECEASED("DE", 2),
  MATERNITY("IT", 3),
  SICKNESS("IL", 4),
  WORK_ACCIDENT("AT", 5),
  UNPAID_LEAVE("CS", 6),
  KEPT_WITHOUT_PAY("MS", 7),
  OCCUPATIONAL_DISEASE("MP", 8);

  private final String code;
  private final int rank;

  Situation(String code, int rank) {
    this.code = code;
    this.rank = rank;
  }

  /** The two-letter code of the file, empty when at work. */
  public String code() {
    return code;
  }

  public int rank() {
    return rank;
  }

  /** Left for good: the month's family allowance goes back to the fund in full. */
  public boolean isDeparture() {
    return this == LEFT || this == DECEASED;
  }

  /** No day and no wage can be declared. */
  public boolean isWithoutPay() {
    return this == UNPAID_LEAVE || this == KEPT_WITHOUT_PAY;
  }

  /** The situation of a code as written in a file, spaces trimmed. */
  public static Optional<Situation> ofCode(String code) {
    String trimmed = code.strip();
    return Arrays.stream(values()).filter(s -> s.code.equals(trimmed)).findFirst();
  }
}
