package ma.tasrih.bench;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs the benchmarks of this package one after the other, or those named. */
public final class Benchmarks {

  private static final Path CLASSES = Path.of("target/test-classes/ma/tasrih/bench");

  private Benchmarks() {}

  /**
   * Runs them.
   *
   * @param names simple names of benchmarks; none for all
   */
  public static void main(String[] names) throws Exception {
    List<String> wanted = List.of(names);
    for (String name : all()) {
      if (wanted.isEmpty() || wanted.contains(name)) {
        System.out.println("== " + name);
        run(name);
      }
    }
  }

  private static List<String> all() throws Exception {
    try (Stream<Path> files = Files.list(CLASSES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("Benchmark.class"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .sorted()
          .toList();
    }
  }

  private static void run(String name) throws Exception {
    try {
      Class.forName(Benchmarks.class.getPackageName() + "." + name)
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } catch (InvocationTargetException failed) {
      throw new IllegalStateException(name + " failed", failed.getCause());
    }
  }
}
