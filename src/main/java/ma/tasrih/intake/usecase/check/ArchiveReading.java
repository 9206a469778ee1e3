package ma.tasrih.intake.usecase.check;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.draft.DraftLine;
import ma.tasrih.intake.domain.Amended;
import ma.tasrih.intake.domain.DraftSink;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.domain.fix.LineCell;
import ma.tasrih.intake.format.Formats;
import ma.tasrih.intake.format.zip.Archive;
import ma.tasrih.intake.format.zip.ArchiveFault;
import ma.tasrih.intake.format.zip.ArchiveLimits;
import ma.tasrih.kernel.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of an archive one after the other, as if each had been sent by itself: a broken
 * one blocks only what it holds.
 */
public final class ArchiveReading {

  /** What systems leave in archives by themselves. */
  private static final Pattern OF_THE_SYSTEM =
      Pattern.compile("(?i)(?:.*/)?(?:__MACOSX/.*|\\._.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)");

  private ArchiveReading() {}

  static void read(Path file, ReadOptions asked, DraftSink target) throws IOException {
    OnceEach sink = new OnceEach(target);
    try (Archive archive = Archive.open(file, ArchiveLimits.BUNDLE)) {
      int read = 0;
      for (String name : files(archive)) {
        sink.begin(name);
        read += one(archive, name, asked, sink) ? 1 : 0;
      }
      sink.end();
      if (read == 0) {
        sink.fileFinding(Finding.inFile(FileCode.ARCHIVE_EMPTY));
      }
    } catch (ArchiveFault fault) {
      sink.end();
      sink.fileFinding(fault.finding());
    }
  }

  /** The files people put into an archive, in its order. */
  static List<String> files(Archive archive) throws ArchiveFault {
    return archive.files().stream().filter(n -> !OF_THE_SYSTEM.matcher(n).matches()).toList();
  }

  /** How one of its files is to be read: by its own name. */
  static ReadOptions optionsOf(String name, ReadOptions asked) {
    return new ReadOptions(
        ReadOptions.fileName(name), asked.affiliate(), asked.period(), asked.kind());
  }

  /** The format of one of its files, empty when it is none we read. */
  static Optional<FileFormat> formatOf(Archive archive, String name) throws IOException {
    try (InputStream in = archive.open(name).orElseThrow()) {
      return FileReading.formatInArchive(
          in.readNBytes(Formats.HEAD_LENGTH), ReadOptions.fileName(name));
    }
  }

  /** Reads one file; false when it is none we read. */
  private static boolean one(Archive archive, String name, ReadOptions asked, OnceEach sink)
      throws IOException {
    ReadOptions options = optionsOf(name, asked);
    Optional<FileFormat> format = formatOf(archive, name);
    if (format.isEmpty()) {
      sink.fileFinding(Finding.inFile(FileCode.ARCHIVE_FILE_LEFT_OUT, options.filename()));
      return false;
    }
    if (format.get() == FileFormat.ZIP) {
      sink.fileFinding(Finding.inFile(FileCode.ARCHIVE_NESTED, options.filename()));
      return true;
    }
    try {
      InputStream in = new BufferedInputStream(archive.open(name).orElseThrow());
      FileReading.readInto(format.get(), in, options, sink);
      return true;
    } catch (UncheckedIOException wrapped) {
      throw wrapped.getCause();
    }
  }

  /** An employer's month is taken from the first file that holds it; a second one blocks it. */
  private static final class OnceEach implements DraftSink {

    private final DraftSink sink;
    private final Map<DraftKey, Integer> files = new HashMap<>();
    private int file;
    private String name = "";

    OnceEach(DraftSink sink) {
      this.sink = sink;
    }

    void begin(String fileName) {
      file++;
      name = fileName;
      sink.nextFile(true);
      sink.part(fileName);
    }

    void end() {
      sink.nextFile(false);
      sink.part(null);
    }

    /** A sheet of a workbook in the archive. */
    @Override
    public void part(@Nullable String sheet) {
      sink.part(sheet == null ? name : name + " › " + sheet);
    }

    @Override
    public void draft(DraftHeader header) {
      if (files.putIfAbsent(header.key(), file) == null) {
        sink.draft(header);
      } else if (isElsewhere(header.key())) {
        sink.draftFinding(
            header.key(),
            Finding.at(
                FileCode.DECLARED_IN_TWO_FILES,
                header.line(),
                null,
                null,
                header.key().affiliate().digits(),
                header.key().period().toString()));
      }
    }

    private boolean isElsewhere(DraftKey key) {
      return files.getOrDefault(key, file) != file;
    }

    @Override
    public void line(DraftKey key, DraftLine line, List<Finding> findings) {
      if (!isElsewhere(key)) {
        sink.line(key, line, findings);
      }
    }

    @Override
    public Amended amended() {
      return sink.amended();
    }

    @Override
    public boolean wantsCells(int line) {
      return sink.wantsCells(line);
    }

    @Override
    public void cells(int line, List<LineCell> cells) {
      sink.cells(line, cells);
    }

    @Override
    public void unreadableLine(List<Finding> findings) {
      sink.unreadableLine(findings);
    }

    @Override
    public void draftFinding(DraftKey key, Finding finding) {
      sink.draftFinding(key, finding);
    }

    @Override
    public void fileFinding(Finding finding) {
      sink.fileFinding(finding);
    }
  }
}
