package ma.tasrih.intake.domain.fix;

import java.util.ArrayList;
import java.util.List;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.kernel.Finding;

/** Counts what of a file was amended as it is read, and says it once. */
public final class AmendedCount {

  private int cells;
  private int lines;
  private int notUsed;
  private int leftOut;

  /**
   * A line was read with cells put in the place of others.
   *
   * @param put how many somebody put there
   * @param read how many of them are read, the others being of no column that is
   */
  public void line(int put, int read) {
    lines += read > 0 ? 1 : 0;
    cells += read;
    notUsed += put - read;
  }

  /** A line was passed over. */
  public void leftOut() {
    leftOut++;
  }

  /** What the declaration does not have from the file. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    if (lines > 0) {
      findings.add(
          Finding.inFile(FileCode.CELLS_AMENDED, Integer.toString(cells), Integer.toString(lines)));
    }
    if (notUsed > 0) {
      findings.add(Finding.inFile(FileCode.CELLS_NOT_USED, Integer.toString(notUsed)));
    }
    if (leftOut > 0) {
      findings.add(Finding.inFile(FileCode.LINES_LEFT_OUT, Integer.toString(leftOut)));
    }
    return findings;
  }
}
