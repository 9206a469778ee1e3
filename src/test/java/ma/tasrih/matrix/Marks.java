package ma.tasrih.matrix;

import java.util.ArrayList;
import java.util.List;

/** What only the owner's documents and account say, and who may be shown which of it. */
final class Marks {

  static final String COMPANY = "ATLAS DEMO SARL";
  static final String TOKEN = "ZZJETON";
  static final String BROWSER = "ZZNAVIGATEUR";
  static final String CIN = "ZZ99887";

  /** Of people: the last one has no number yet. */
  private static final List<String> PEOPLE = List.of("ALPHA AMINA", "ZZVICTIME", CIN);

  /** Of 6 137.41 dirhams, as files, pages, the interface and our own records write it. */
  private static final List<String> WAGE =
      List.of("6137,41", "6137.41", "6 137,41", "6\u00a0137,41", "6\u202f137,41", "00613741");

  /** Of the owner's own account. */
  private static final List<String> ACCOUNT = List.of(TOKEN, BROWSER);

  private Marks() {}

  /** What the caller is shown and must not be. */
  static List<String> leaked(Caller caller, Expectation expected, boolean ofBean, String shown) {
    return forbidden(caller, expected, ofBean).stream().filter(shown::contains).toList();
  }

  private static List<String> forbidden(Caller caller, Expectation expected, boolean ofBean) {
    List<String> marks = new ArrayList<>();
    if (caller == Caller.OWNER) {
      return marks;
    }
    marks.addAll(ACCOUNT);
    boolean reads = Caller.READ_IT.contains(caller);
    // A reader who may not do this may still be on the page that would let others do it.
    boolean mayHaveRead = reads && ofBean || expected == Expectation.OK;
    switch (caller) {
      case ADMIN -> {
        marks.addAll(WAGE); // wages are no business of theirs, names and companies may be
        if (expected != Expectation.OK) {
          marks.addAll(PEOPLE);
        }
      }
      case INSPECTOR -> {
        if (expected != Expectation.OK) {
          marks.addAll(PEOPLE);
          marks.addAll(WAGE);
        }
        if (expected != Expectation.OK && !ofBean) {
          marks.add(COMPANY); // the register they may read
        }
      }
      case OTHER, SHIPOWNER, EXPIRED, ELSEWHERE, ANONYMOUS -> {
        marks.addAll(PEOPLE);
        marks.addAll(WAGE);
        // A firm's own list names whom its mandates were for, ended ones too.
        if (caller != Caller.EXPIRED || expected != Expectation.OK) {
          marks.add(COMPANY);
        }
      }
      default -> {
        if (!mayHaveRead) {
          marks.addAll(PEOPLE); // the company stands in the head of every page of theirs
          marks.addAll(WAGE);
        }
      }
    }
    return marks;
  }
}
