package ma.tasrih.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one clock of the portal. Nobody else asks the system for the time. */
@ApplicationScoped
public class ClockProducer {

  /** The fund's time zone: every legal day begins and ends there. */
  public static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");

  private static final LocalTime OPENING = LocalTime.of(9, 0);

  @Inject
  @ConfigProperty(name = "tasrih.clock")
  Optional<String> start;

  /** The system's clock, or one that starts ticking where {@code tasrih.clock} says. */
  @Produces
  @Singleton
  public Clock clock() {
    Clock system = Clock.system(ZONE);
    return start
        .filter(text -> !text.isBlank())
        .map(text -> startingAt(text, system))
        .orElse(system);
  }

  /**
   * A clock that ticks like {@code system} but begins elsewhere.
   *
   * @param text a day ({@code 2025-07-04}, taken at 9 in the morning) or a day and time ({@code
   *     2025-07-04T23:58}), in Casablanca
   * @throws IllegalArgumentException when the text is neither
   */
  static Clock startingAt(String text, Clock system) {
    Instant begin = parse(text.trim()).atZone(ZONE).toInstant();
    return Clock.offset(system, Duration.between(system.instant(), begin));
  }

  private static LocalDateTime parse(String text) {
    try {
      return text.contains("T") ? LocalDateTime.parse(text) : LocalDate.parse(text).atTime(OPENING);
    } catch (DateTimeException notADay) {
      throw new IllegalArgumentException(
          "tasrih.clock is '" + text + "', expected a day like 2025-07-04", notADay);
    }
  }
}
