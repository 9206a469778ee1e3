package ma.tasrih.intake.format.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.tasrih.intake.format.table.TableLimits;
import ma.tasrih.intake.format.zip.Archive;
import ma.tasrih.intake.format.zip.ArchiveLimits;

/** The parts of a workbook we need: its sheets, shared texts and styles that are dates. */
final class Workbook implements Closeable {

  /**
   * A sheet of the workbook.
   *
   * @param part its file in the archive
   */
  record Sheet(String name, String part, boolean hidden) {}

  private static final String FOLDER = "xl/";
  private static final long MOST_SHARED_TEXT = 48L * 1024 * 1024;
  private static final int MOST_SHEETS = 200;

  private final Archive archive;
  private final TableLimits limits;
  private final List<Sheet> sheets;
  private final boolean since1904;
  private final Texts texts;
  private final DateStyles dates;

  private Workbook(Archive archive, TableLimits limits) throws IOException {
    this.archive = archive;
    this.limits = limits;
    Map<String, String> parts = parts();
    List<Sheet> found = new ArrayList<>();
    boolean old = false;
    try (Xml xml = required(FOLDER + "workbook.xml")) {
      while (xml.next()) {
        if (xml.starts("workbookPr")) {
          String asked = xml.attribute("date1904");
          old = "1".equals(asked) || "true".equals(asked);
        } else if (xml.starts("sheet") && found.size() < MOST_SHEETS) {
          sheet(xml, parts).ifPresent(found::add);
        }
      }
    }
    this.sheets = List.copyOf(found);
    this.since1904 = old;
    this.dates = dates();
    this.texts = texts();
  }

  /**
   * Opens a workbook.
   *
   * @throws IOException a {@link WorkbookFault} or an archive's fault when it cannot be read
   */
  static Workbook open(Path file, TableLimits limits) throws IOException {
    Archive archive = Archive.open(file, ArchiveLimits.WORKBOOK);
    try {
      return new Workbook(archive, limits);
    } catch (IOException | RuntimeException e) {
      archive.close();
      throw e;
    }
  }

  List<Sheet> sheets() {
    return sheets;
  }

  /** The rows of a sheet from its first. */
  SheetRows rows(Sheet sheet) throws IOException {
    return new SheetRows(required(sheet.part()), texts, dates, since1904, limits);
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }

  private Texts texts() throws IOException {
    try (Xml xml = optional(FOLDER + "sharedStrings.xml")) {
      return xml == null ? Texts.NONE : Texts.read(xml, MOST_SHARED_TEXT);
    }
  }

  private DateStyles dates() throws IOException {
    try (Xml xml = optional(FOLDER + "styles.xml")) {
      return xml == null ? DateStyles.NONE : DateStyles.read(xml);
    }
  }

  /** Where the sheets are, by their relation's id. */
  private Map<String, String> parts() throws IOException {
    Map<String, String> parts = new HashMap<>();
    try (Xml xml = required(FOLDER + "_rels/workbook.xml.rels")) {
      while (xml.next()) {
        String id = xml.starts("Relationship") ? xml.attribute("Id") : null;
        String target = id == null ? null : xml.attribute("Target");
        if (target != null) {
          parts.put(id, target.startsWith("/") ? target.substring(1) : FOLDER + target);
        }
      }
    }
    return parts;
  }

  private static Optional<Sheet> sheet(Xml xml, Map<String, String> parts) {
    String part = parts.get(String.valueOf(xml.attributeOfAnyNamespace("id")));
    String name = xml.attribute("name");
    String state = xml.attribute("state");
    return part == null || name == null || !part.contains("worksheets")
        ? Optional.empty()
        : Optional.of(new Sheet(name, part, state != null && !state.equals("visible")));
  }

  private Xml required(String part) throws IOException {
    InputStream in = archive.open(part).orElseThrow(WorkbookFault::new);
    return new Xml(in, limits.lineLength());
  }

  private @org.jspecify.annotations.Nullable Xml optional(String part) throws IOException {
    Optional<InputStream> in = archive.open(part);
    return in.isPresent() ? new Xml(in.get(), limits.lineLength()) : null;
  }
}
