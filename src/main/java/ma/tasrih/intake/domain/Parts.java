package ma.tasrih.intake.domain;

import ma.tasrih.kernel.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the parts of a file as a reader announces them to its sink: whoever reads a file again
 * finds each line under the same number.
 */
public final class Parts {

  private Finding.@Nullable Part current;
  private @Nullable String fileName;
  private boolean inArchive;
  private int files;
  private int partsOfFile;

  /** See {@link DraftSink#nextFile}. */
  public void nextFile(boolean isOneOfAnArchive) {
    inArchive = isOneOfAnArchive;
    files++;
    partsOfFile = 0;
    fileName = null;
  }

  /** See {@link DraftSink#part}. */
  public void begin(@Nullable String name) {
    if (name == null) {
      current = null;
    } else if (inArchive) {
      fileName = fileName == null ? name : fileName;
      current = Finding.Part.ofArchive(files, name.equals(fileName) ? 0 : ++partsOfFile, name);
    } else {
      current = new Finding.Part(++partsOfFile, name);
    }
  }

  /** The part at hand; null where there is but one. */
  public Finding.@Nullable Part current() {
    return current;
  }

  /** Its number; 0 where there is but one. */
  public int number() {
    return current == null ? 0 : current.number();
  }
}
