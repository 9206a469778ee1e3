package ma.tasrih.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import ma.tasrih.checker.TasrihCheck;
import ma.tasrih.scenario.Payrolls;

/**
 * The offline checker as a process of its own with 128 MB: a hundred thousand sound lines, and the
 * same with three errors on each. Prints the best of three beside the limit and beside what a Java
 * program costs that does nothing.
 */
public final class CheckerBenchmark {

  private static final int LINES = Integer.getInteger("bench.lines", 100_000);
  private static final int RUNS = 3;
  private static final double LIMIT_SECONDS = 3;
  private static final double NANOS = 1e9;
  private static final Pattern FIGURES = Pattern.compile(";26;[0-9.]+;");

  private CheckerBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    String sound = Payrolls.csv(LINES, 0);
    double nothing = best("--version");
    double good = best(file(sound));
    double bad = best(file(FIGURES.matcher(sound).replaceAll(";x;8.500,00;ZZ")));
    System.out.printf(
        Locale.ROOT,
        "%,d lines with 128 MB: sound %.2f s, three errors on each %.2f s; limit %.0f s;"
            + " a call that reads nothing %.2f s%n",
        LINES,
        good,
        bad,
        LIMIT_SECONDS,
        nothing);
  }

  private static String file(String content) throws IOException {
    Path file = Files.createTempFile("checker", ".csv");
    file.toFile().deleteOnExit();
    return Files.writeString(file, content).toString();
  }

  private static double best(String argument) throws Exception {
    double best = Double.MAX_VALUE;
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Xmx128m",
              "-cp",
              Path.of("target", "tasrih-check.jar").toString(),
              TasrihCheck.class.getName(),
              "--affiliate",
              "1234567",
              "--period",
              "2025-05",
              argument)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectErrorStream(true)
          .start()
          .waitFor();
      best = Math.min(best, (System.nanoTime() - start) / NANOS);
    }
    return best;
  }
}
