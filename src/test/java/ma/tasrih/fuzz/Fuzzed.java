package ma.tasrih.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.usecase.check.Examined;
import ma.tasrih.kernel.Finding;

/** What holds of any bytes: no exception, a copy with remarks can be made, all within a second. */
final class Fuzzed {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long SECOND = 1_000_000_000L;
  private static final int TRIES = 3;

  /** Work on one input. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  private Fuzzed() {}

  /** Examines bytes as a file, with everything said about it and with nothing, and copies it. */
  static void file(FileFormat format, byte[] bytes) {
    for (ReadOptions asked : List.of(Examined.ATLAS, Examined.NOTHING_SAID)) {
      atOnce(
          () -> {
            List<Finding> found = Examined.read(format, bytes, asked);
            Examined.annotate(format, bytes, asked, found, OutputStream.nullOutputStream());
          });
    }
  }

  /** Runs the work; by its own processor time, the best of three, it takes no second. */
  static void atOnce(Work work) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < TRIES && best > SECOND; i++) {
      long start = THREADS.getCurrentThreadCpuTime();
      try {
        work.run();
      } catch (IOException e) {
        throw new AssertionError("bytes in memory have no faults of a machine", e);
      }
      best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
    }
    if (best > SECOND) {
      throw new AssertionError("it takes " + best / 1_000_000 + " ms");
    }
  }

  /** The pieces between zero bytes. */
  static List<byte[]> pieces(byte[] data) {
    List<byte[]> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= data.length; i++) {
      if (i == data.length || data[i] == 0) {
        pieces.add(Arrays.copyOfRange(data, from, i));
        from = i + 1;
      }
    }
    return pieces;
  }

  /** An archive in which bytes stand as they are, so that changing them changes what is read. */
  static byte[] stored(List<String> names, List<byte[]> contents) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < names.size(); i++) {
        ZipEntry entry = new ZipEntry(names.get(i));
        CRC32 sum = new CRC32();
        sum.update(contents.get(i));
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(contents.get(i).length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(contents.get(i));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
