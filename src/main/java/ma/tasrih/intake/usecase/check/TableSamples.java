package ma.tasrih.intake.usecase.check;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ma.tasrih.intake.domain.Amended;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.mapping.TableSample;
import ma.tasrih.intake.format.Formats;
import ma.tasrih.intake.format.csv.CsvSample;
import ma.tasrih.intake.format.xlsx.XlsxSample;
import ma.tasrih.intake.format.zip.Archive;
import ma.tasrih.intake.format.zip.ArchiveFault;
import ma.tasrih.intake.format.zip.ArchiveLimits;

/** The first rows of every table of a file, for whoever decides what its columns are. */
public final class TableSamples {

  /** Tables of one archive or workbook that are looked at. */
  private static final int MOST_TABLES = 100;

  private TableSamples() {}

  /**
   * Reads the first rows of the tables of a file and closes it; none of a format without headings.
   *
   * @param amended what was decided of the file so far
   */
  public static List<TableSample> of(FileFormat format, InputStream bytes, Amended amended) {
    try (bytes) {
      return switch (format) {
        case CSV -> List.of(CsvSample.read(bytes, null, true, amended));
        case XLSX -> {
          try (SpooledFile file = SpooledFile.of(bytes)) {
            yield XlsxSample.read(file.path(), null, true);
          }
        }
        case ZIP -> {
          try (SpooledFile file = SpooledFile.of(bytes)) {
            yield archive(file.path(), amended);
          }
        }
        default -> List.of();
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Files of an archive may be of any make: each says its columns by headings, or not at all. */
  private static List<TableSample> archive(Path path, Amended amended) throws IOException {
    List<TableSample> samples = new ArrayList<>();
    try (Archive archive = Archive.open(path, ArchiveLimits.BUNDLE)) {
      for (String name : archive.files()) {
        if (samples.size() < MOST_TABLES) {
          samples.addAll(entry(archive, name, amended));
        }
      }
    } catch (ArchiveFault fault) {
      return List.copyOf(samples);
    }
    return samples;
  }

  private static List<TableSample> entry(Archive archive, String name, Amended amended)
      throws IOException {
    byte[] head;
    try (InputStream in = archive.open(name).orElseThrow()) {
      head = in.readNBytes(Formats.HEAD_LENGTH);
    }
    Optional<FileFormat> format = FileReading.formatInArchive(head, name);
    if (format.isEmpty()) {
      return List.of();
    }
    try (InputStream in = new BufferedInputStream(archive.open(name).orElseThrow())) {
      return switch (format.get()) {
        case CSV -> List.of(CsvSample.read(in, name, false, amended));
        case XLSX -> {
          try (SpooledFile file = SpooledFile.of(in)) {
            yield XlsxSample.read(file.path(), name, false);
          }
        }
        default -> List.of();
      };
    }
  }
}
