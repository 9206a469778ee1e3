package ma.tasrih.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Processor time of this program and of the servers it started (Linux only): unlike the clock, it
 * is not blurred by what else the machine does.
 */
final class ProcessorTime {

  private static final long NANOS_PER_TICK = 10_000_000;
  private static final int USER_TICKS = 11;

  private ProcessorTime() {}

  /** Nanoseconds so far, in steps of ten milliseconds. */
  static long nanos() {
    ProcessHandle self = ProcessHandle.current();
    return ticks(self) + self.descendants().mapToLong(ProcessorTime::ticks).sum();
  }

  private static long ticks(ProcessHandle process) {
    try {
      String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      long ticks = Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[USER_TICKS + 1]);
      return ticks * NANOS_PER_TICK;
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
