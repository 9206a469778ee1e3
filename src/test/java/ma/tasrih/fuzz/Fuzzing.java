package ma.tasrih.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fuzzes every target, or those named, with Jazzer, each in a process of its own with a small heap;
 * {@code -Dfuzz.minutes} in all. Prints executions and findings, and fails when there are any; a
 * crasher stands in {@code target/fuzz} and belongs into {@code src/test/resources/fuzz/<Target>}.
 * With {@code -Dfuzz.keep=true} the kept corpora are written anew.
 */
public final class Fuzzing {

  private static final Path WORK = Path.of("target/fuzz");
  private static final String HEAP = "-Xmx384m";
  private static final int LONGEST_INPUT = 8192;
  private static final int SLOWEST_SECONDS = 10;
  private static final Pattern UNITS = Pattern.compile("stat::number_of_executed_units: (\\d+)");
  private static final Pattern FOUND =
      Pattern.compile("== Java Exception: .*|ERROR: libFuzzer: .*|.*DEDUP_TOKEN.*");

  private Fuzzing() {}

  /**
   * Runs them.
   *
   * @param names simple names of targets; none for all
   */
  public static void main(String[] names) throws Exception {
    List<String> wanted = Stream.of(names).filter(name -> !name.isBlank()).toList();
    List<Corpus.Target> targets =
        Corpus.TARGETS.stream()
            .filter(target -> wanted.isEmpty() || wanted.contains(target.name()))
            .toList();
    long seconds =
        Math.round(
            Double.parseDouble(System.getProperty("fuzz.minutes", "10")) * 60 / targets.size());
    int findings = 0;
    for (Corpus.Target target : targets) {
      findings += fuzz(target, seconds);
    }
    System.out.printf(Locale.ROOT, "FUZZING targets=%d findings=%d%n", targets.size(), findings);
    if (findings > 0) {
      System.exit(1);
    }
  }

  private static int fuzz(Corpus.Target target, long seconds) throws Exception {
    Path folder = Files.createDirectories(WORK.resolve(target.name()));
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    List<byte[]> seeds = Corpus.of(target);
    for (int i = 0; i < seeds.size(); i++) {
      Files.write(corpus.resolve("seed-" + i), seeds.get(i));
    }
    Path log = folder.resolve("log.txt");
    run(log, target, List.of("-max_total_time=" + seconds, corpus.toString()));
    String said = Files.readString(log);
    Matcher units = UNITS.matcher(said);
    List<String> found = FOUND.matcher(said).results().map(one -> one.group()).toList();
    System.out.printf(
        Locale.ROOT,
        "%-12s %4d s, %s executions from %d seeds, %d findings%n",
        target.name(),
        seconds,
        units.find() ? units.group(1) : "no",
        seeds.size(),
        found.size());
    found.forEach(one -> System.out.println("   " + one + "  see " + log));
    if (Boolean.getBoolean("fuzz.keep")) {
      Path merged = Files.createDirectories(folder.resolve("merged"));
      run(
          folder.resolve("merge.txt"),
          target,
          List.of("-merge=1", merged.toString(), corpus.toString()));
      System.out.println("   kept " + Corpus.keep(target, merged));
    }
    return found.size();
  }

  private static void run(Path log, Corpus.Target target, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(HEAP);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + target.type().getName());
    command.add("--instrumentation_includes=ma.tasrih.**:org.apache.commons.csv.**");
    command.add("--reproducer_path=" + log.getParent());
    command.add("--keep_going=5");
    command.add("-artifact_prefix=" + log.getParent() + "/");
    command.add("-dict=src/test/resources/fuzz/words.dict");
    command.add("-max_len=" + LONGEST_INPUT);
    command.add("-timeout=" + SLOWEST_SECONDS);
    command.add("-print_final_stats=1");
    command.addAll(arguments);
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start()
        .waitFor();
  }
}
