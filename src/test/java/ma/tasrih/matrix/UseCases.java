package ma.tasrih.matrix;

import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.matrix.probe.ProbeActs;

/** Acts of use cases that somebody does: those the matrix calls, and those it says why not. */
final class UseCases {

  private static final Path ELSEWHERE =
      Path.of("src/test/resources/architecture/acts-tried-elsewhere.csv");

  private UseCases() {}

  /** Those with rows. */
  static SortedSet<String> tried() {
    return new TreeSet<>(ProbeActs.names());
  }

  /** Those without, with the reason. */
  static SortedMap<String, String> elsewhere() {
    SortedMap<String, String> reasons = new TreeMap<>();
    try {
      Files.readAllLines(ELSEWHERE).stream()
          .skip(1)
          .map(line -> line.split(";", 2))
          .forEach(cells -> reasons.put(cells[0], cells[1]));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return reasons;
  }

  /** Every method of a use case that writes in a transaction what somebody does. */
  static SortedSet<String> all() {
    SortedSet<String> all = new TreeSet<>();
    for (Class<?> one : Routes.classes()) {
      if (one.getPackageName().matches("ma\\.tasrih\\.\\w+\\.usecase(\\..*)?")) {
        Arrays.stream(one.getDeclaredMethods())
            .filter(UseCases::isAct)
            .forEach(method -> all.add(one.getSimpleName() + "." + method.getName()));
      }
    }
    return all;
  }

  private static boolean isAct(Method method) {
    boolean transactional =
        method.isAnnotationPresent(Transactional.class)
            || method.getDeclaringClass().isAnnotationPresent(Transactional.class);
    boolean somebody =
        Stream.of(method.getParameterTypes())
            .anyMatch(type -> type == Actor.class || type == ActingFor.class);
    return transactional
        && somebody
        && !Modifier.isPrivate(method.getModifiers())
        && !Modifier.isStatic(method.getModifiers())
        && !method.isSynthetic();
  }
}
