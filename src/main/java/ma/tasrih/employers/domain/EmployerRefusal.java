package ma.tasrih.employers.domain;

import ma.tasrih.kernel.RefusalCode;

/** Why the register may not be looked at or changed so. */
public enum EmployerRefusal implements RefusalCode {
  EMPLOYER_NOT_FOUND(Kind.NOT_FOUND),
  /** Not seven digits with a right key; args: what was given. */
  EMPLOYER_NUMBER_MALFORMED(Kind.MALFORMED),
  /** The number is taken; args: the number. */
  EMPLOYER_ALREADY_REGISTERED(Kind.CONFLICT),
  /** Nothing more can be filed for it. */
  EMPLOYER_CLOSED(Kind.CONFLICT),
  /** Two spans of group cover overlap, or one ends before it begins. */
  GROUP_COVER_INVALID(Kind.MALFORMED);

  private final Kind kind;

  EmployerRefusal(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
