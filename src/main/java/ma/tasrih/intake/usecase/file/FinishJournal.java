package ma.tasrih.intake.usecase.file;

import java.time.YearMonth;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.intake.domain.finish.FinishReason;
import ma.tasrih.journal.domain.JournalEntry;

/** How decisions about files are told in the journal: codes and counts, never the words. */
final class FinishJournal {

  static final String LINES_LEFT = "LINES_LEFT";
  static final String FILE_PUT_ASIDE = "FILE_PUT_ASIDE";
  static final String FILE_TAKEN_UP = "FILE_TAKEN_UP";
  static final String LINES_SETTLED = "LINES_SETTLED";

  private FinishJournal() {}

  static JournalEntry of(
      ActingFor who, String act, String deposit, YearMonth period, String detail) {
    return JournalEntry.of(who.actor().login(), act, "DEPOSIT", deposit)
        .withAffiliate(who.affiliate())
        .withDetail(period + (detail.isEmpty() ? "" : " " + detail));
  }

  static String detail(int lines, FinishReason reason) {
    return "lines " + lines + " " + reason.code();
  }
}
