package ma.tasrih.intake.usecase.check;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ma.tasrih.intake.domain.Amended;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.domain.finding.FindingTexts;
import ma.tasrih.intake.format.FileFault;
import ma.tasrih.intake.format.zip.Archive;
import ma.tasrih.intake.format.zip.ArchiveFault;
import ma.tasrih.intake.format.zip.ArchiveLimits;
import ma.tasrih.intake.format.zip.EntryNames;
import ma.tasrih.kernel.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Writes an archive again: each of its files under its name, with remarks; one that is too broken
 * for remarks as it came. What is no file we read stays out: nobody gets from us what somebody else
 * has put into an archive. One file's copy is on the disk at a time, none in memory.
 */
final class AnnotatedArchive implements Closeable {

  /** Copies of the same file are the same. */
  private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Archive archive;
  private final List<String> names;
  private final ReadOptions asked;
  private final FindingTexts texts;
  private final Amended amended;
  private final ZipOutputStream zip;
  private final EntryNames entryNames = new EntryNames();

  /** Said of the archive as a whole: they stand in its first file. */
  private final List<Finding> ofAll = new ArrayList<>();

  private int file;
  private @Nullable OneFile current;

  /**
   * Begins.
   *
   * @param out stays open
   * @throws IOException a fault of the archive when it cannot be opened
   */
  AnnotatedArchive(
      Path path, ReadOptions asked, FindingTexts texts, Amended amended, OutputStream out)
      throws IOException {
    this.asked = asked;
    this.amended = amended;
    this.texts = texts;
    this.zip = new ZipOutputStream(out);
    this.archive = Archive.open(path, ArchiveLimits.BUNDLE);
    this.names = ArchiveReading.files(archive);
  }

  /** Takes the next finding, in the order of the files. */
  void finding(Finding finding) {
    Finding.Part part = finding.part();
    if (part == null || part.file() == 0) {
      ofAll.add(finding);
      return;
    }
    try {
      boolean more = true;
      while (more && file < part.file()) {
        more = next();
      }
      if (current != null && file == part.file()) {
        current.finding(inItsFile(finding, part));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the rest. */
  void end() throws IOException {
    boolean more = true;
    while (more) {
      more = next();
    }
    zip.finish();
  }

  @Override
  public void close() throws IOException {
    try (archive) {
      discard();
    }
  }

  private static Finding inItsFile(Finding finding, Finding.Part part) {
    return new Finding(
        finding.code(),
        finding.line(),
        finding.column(),
        finding.value(),
        finding.args(),
        part.sheet() == 0 ? null : new Finding.Part(part.sheet(), part.name()));
  }

  /** Ends the file at hand and begins the next; false when there is none. */
  private boolean next() throws IOException {
    try {
      if (current != null) {
        current.end();
      }
      discard();
      if (file == names.size()) {
        return false;
      }
      String name = names.get(file++);
      FileFormat format = ArchiveReading.formatOf(archive, name).orElse(FileFormat.ZIP);
      current = format == FileFormat.ZIP ? null : new OneFile(name, format);
      return true;
    } catch (ArchiveFault over) {
      file = names.size(); // the check read no further either
      discard();
      return false;
    }
  }

  private void discard() throws IOException {
    OneFile ended = current;
    current = null;
    if (ended != null) {
      ended.discard();
    }
  }

  private InputStream open(String name) throws IOException {
    return new BufferedInputStream(archive.open(name).orElseThrow());
  }

  /** The copy of one file, on the disk until it is whole. */
  private final class OneFile {

    private final String name;
    private final FileFormat format;
    private final Path written = Files.createTempFile("tasrih-", ".copy");
    private final OutputStream bytes = Files.newOutputStream(written);

    /** Null once the file has turned out too broken for it. */
    private AnnotatedCopy.@Nullable Open copy;

    OneFile(String name, FileFormat format) throws IOException {
      this.name = name;
      this.format = format;
      AnnotatedCopy one =
          new AnnotatedCopy(format, ArchiveReading.optionsOf(name, asked), texts, amended);
      try {
        copy = one.open(open(name), bytes);
        ofAll.forEach(this::finding);
        ofAll.clear();
      } catch (IOException | UncheckedIOException e) {
        leaveIfBroken(e);
      }
    }

    void finding(Finding finding) {
      try {
        if (copy != null) {
          copy.rows().finding(finding);
        }
      } catch (UncheckedIOException e) {
        leaveIfBroken(e);
      }
    }

    /** Puts the copy into the archive, or the file as it came. */
    void end() throws IOException {
      try {
        if (copy != null) {
          copy.rows().end();
          copy.close();
          bytes.close();
        }
      } catch (IOException | UncheckedIOException e) {
        leaveIfBroken(e);
      }
      if (copy == null) {
        try (InputStream in = open(name)) {
          Files.copy(in, written, StandardCopyOption.REPLACE_EXISTING);
        }
      }
      ZipEntry entry =
          new ZipEntry(entryNames.next(name, copy == null ? "" : AnnotatedCopy.ending(format)));
      entry.setTimeLocal(NO_DATE);
      zip.putNextEntry(entry);
      Files.copy(written, zip);
      zip.closeEntry();
    }

    private void leaveIfBroken(Exception e) {
      boolean broken = e instanceof FileFault || e.getCause() instanceof FileFault;
      if (!broken) {
        throw e instanceof UncheckedIOException unchecked
            ? unchecked
            : new UncheckedIOException((IOException) e);
      }
      closeCopy();
      copy = null;
    }

    private void closeCopy() {
      try {
        if (copy != null) {
          copy.close();
        }
        bytes.close();
      } catch (IOException | RuntimeException ended) {
        // Half a copy cannot be ended in order, and nobody wants it.
      }
    }

    void discard() throws IOException {
      closeCopy();
      Files.deleteIfExists(written);
    }
  }
}
