package ma.tasrih.contributions.domain;

import java.util.Random;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;

/** Random wages in centimes: ordinary, tiny, equal, huge, around the ceiling, and mixed. */
final class Wages {

  private static final long LARGEST = 10_000_000_000_000L;

  private Wages() {}

  static long[] any(Random random) {
    long equal = random.nextInt(1_000_000);
    return switch (random.nextInt(6)) {
      case 0 -> many(random, () -> 100_000 + random.nextInt(1_900_000));
      case 1 -> many(random, () -> random.nextInt(30));
      case 2 -> many(random, () -> equal);
      case 3 -> many(random, () -> Math.floorMod(random.nextLong(), LARGEST));
      case 4 -> many(random, () -> 600_000 + random.nextInt(5) - 2);
      default -> many(random, () -> random.nextInt(8) == 0 ? random.nextInt(5000) : 1);
    };
  }

  private static long[] many(Random random, LongSupplier wage) {
    return LongStream.generate(wage).limit(1 + random.nextInt(40)).toArray();
  }
}
