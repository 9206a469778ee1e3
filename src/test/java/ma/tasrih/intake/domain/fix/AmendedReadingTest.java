package ma.tasrih.intake.domain.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.draft.DraftLine;
import ma.tasrih.intake.domain.Amended;
import ma.tasrih.intake.domain.Amendments;
import ma.tasrih.intake.domain.DraftSink;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.format.csv.CsvReader;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Finding;
import org.junit.jupiter.api.Test;

/** What was put in the place of cells is what a table says, and is said once. */
class AmendedReadingTest {

  private static final String TABLE =
      "num_assure;nom;jours;salaire_reel\n100000018;ALPHA;27;8500\n112345676;BETA;26;4500\n";

  @Test
  void cells_put_in_place_of_others_are_what_the_file_says() throws IOException {
    StandingFixes fixes = new StandingFixes();
    fixes.add(new CellFix(0, 2, "jours", "26", "27"));
    assertEquals(
        List.of("line 2 26 8500.00", "line 3 26 4500.00", "CELLS_AMENDED[1, 1]"), read(fixes));
  }

  @Test
  void what_was_put_in_a_column_nobody_reads_is_said() throws IOException {
    StandingFixes fixes = new StandingFixes();
    fixes.add(new CellFix(0, 2, "jours", "26", "27"));
    fixes.add(new CellFix(0, 2, "presence", "26", "27"));
    fixes.add(new CellFix(0, 3, "C", "25", "26"));
    assertEquals(
        List.of(
            "line 2 26 8500.00", "line 3 26 4500.00", "CELLS_AMENDED[1, 1]", "CELLS_NOT_USED[2]"),
        read(fixes));
  }

  @Test
  void the_later_value_stands() throws IOException {
    StandingFixes fixes = new StandingFixes();
    fixes.add(new CellFix(0, 2, "jours", "25", "27"));
    fixes.add(new CellFix(0, 2, "salaire_reel", "8600", "8500"));
    fixes.add(new CellFix(0, 2, "jours", "24", "25"));
    assertEquals(
        List.of("line 2 24 8600.00", "line 3 26 4500.00", "CELLS_AMENDED[2, 1]"), read(fixes));
  }

  @Test
  void a_line_left_out_is_passed_over() throws IOException {
    StandingFixes fixes = new StandingFixes();
    fixes.add(CellFix.wholeLine(0, 3));
    assertEquals(List.of("line 2 27 8500.00", "LINES_LEFT_OUT[1]"), read(fixes));
  }

  @Test
  void a_file_nobody_touched_says_nothing_of_it() throws IOException {
    assertEquals(List.of("line 2 27 8500.00", "line 3 26 4500.00"), read(Amendments.NONE));
  }

  private static List<String> read(Amendments amendments) throws IOException {
    List<String> heard = new ArrayList<>();
    new CsvReader()
        .read(
            new ByteArrayInputStream(TABLE.getBytes(StandardCharsets.UTF_8)),
            new ReadOptions("f.csv", new AffiliateNumber("1234567"), YearMonth.of(2025, 6), null),
            new Heard(amendments, heard));
    return heard;
  }

  private record Heard(Amendments amendments, List<String> heard) implements DraftSink {

    @Override
    public Amended amended() {
      return new Amended(amendments, 0);
    }

    @Override
    public void draft(DraftHeader header) {}

    @Override
    public void line(DraftKey key, DraftLine line, List<Finding> findings) {
      heard.add("line " + line.line() + " " + line.days() + " " + line.actualWage());
    }

    @Override
    public void unreadableLine(List<Finding> findings) {
      heard.add("unreadable");
    }

    @Override
    public void draftFinding(DraftKey key, Finding finding) {
      fileFinding(finding);
    }

    @Override
    public void fileFinding(Finding finding) {
      heard.add(finding.code().name() + finding.args());
    }
  }
}
