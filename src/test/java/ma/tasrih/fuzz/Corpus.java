package ma.tasrih.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * What fuzzing starts from and keeps, for each target: the sample files it reads, seeds and former
 * crashers in a folder of its name, and what earlier runs found worth keeping in a ZIP of its name.
 */
final class Corpus {

  private static final Path KEPT = Path.of("src/test/resources/fuzz");
  private static final Path SAMPLES = Path.of("sample-declarations");

  /** Together they say most; what is longer says little more. */
  private static final int MOST_KEPT = 300;

  private static final int MOST_BYTES = 400_000;

  /**
   * A target.
   *
   * @param samples which sample files are seeds, by how their names begin or end
   */
  record Target(Class<?> type, Consumer<byte[]> run, String samples) {
    String name() {
      return type.getSimpleName();
    }
  }

  static final List<Target> TARGETS =
      List.of(
          new Target(CsvFuzz.class, CsvFuzz::fuzzerTestOneInput, ".*\\.csv"),
          new Target(SheetFuzz.class, SheetFuzz::fuzzerTestOneInput, ""),
          new Target(XlsxFuzz.class, XlsxFuzz::fuzzerTestOneInput, ""),
          new Target(BundleFuzz.class, BundleFuzz::fuzzerTestOneInput, ""),
          new Target(ZipFuzz.class, ZipFuzz::fuzzerTestOneInput, ""),
          new Target(EbdsFuzz.class, EbdsFuzz::fuzzerTestOneInput, "(?!AFFEBDS).*\\.txt"),
          new Target(RosterFuzz.class, RosterFuzz::fuzzerTestOneInput, "AFFEBDS.*"),
          new Target(TextsFuzz.class, TextsFuzz::fuzzerTestOneInput, ""));

  private Corpus() {}

  /** All inputs of a target, in a lasting order. */
  static List<byte[]> of(Target target) throws IOException {
    List<byte[]> inputs = new ArrayList<>();
    if (!target.samples().isEmpty()) {
      for (Path file : files(SAMPLES)) {
        String name = file.getFileName().toString();
        if (name.matches(target.samples()) && !name.endsWith(".findings.csv")) {
          inputs.add(Files.readAllBytes(file));
        }
      }
    }
    for (Path file : files(KEPT.resolve(target.name()))) {
      inputs.add(Files.readAllBytes(file));
    }
    Path zipped = zip(target);
    if (Files.exists(zipped)) {
      try (InputStream in = Files.newInputStream(zipped);
          ZipInputStream zip = new ZipInputStream(in)) {
        for (ZipEntry one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
          inputs.add(zip.readAllBytes());
        }
      }
    }
    return inputs;
  }

  /** Keeps what a run found, the shortest first, up to a size that suits a source tree. */
  static int keep(Target target, Path found) throws IOException {
    List<Path> shortest = new ArrayList<>(files(found));
    shortest.sort(Comparator.comparingLong(Corpus::size).thenComparing(Path::getFileName));
    int count = 0;
    long bytes = 0;
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(zip(target)))) {
      for (Path one : shortest) {
        bytes += size(one);
        if (count == MOST_KEPT || bytes > MOST_BYTES) {
          break;
        }
        ZipEntry entry = new ZipEntry(one.getFileName().toString());
        entry.setTime(0);
        zip.putNextEntry(entry);
        Files.copy(one, zip);
        count++;
      }
    }
    return count;
  }

  private static Path zip(Target target) {
    return KEPT.resolve(target.name() + ".zip");
  }

  private static long size(Path file) {
    return file.toFile().length();
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
