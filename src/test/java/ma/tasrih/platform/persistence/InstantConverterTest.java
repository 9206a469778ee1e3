package ma.tasrih.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class InstantConverterTest {

  private final InstantConverter converter = new InstantConverter();

  @Test
  void a_moment_is_written_in_utc_to_the_microsecond() {
    Instant moment = Instant.parse("2025-03-02T02:30:00.123456789Z");
    assertEquals("2025-03-02 02:30:00.123456", converter.convertToDatabaseColumn(moment));
  }

  @Test
  void a_column_is_read_as_utc() {
    assertEquals(
        Instant.parse("2025-03-02T02:30:00Z"),
        converter.convertToEntityAttribute(LocalDateTime.of(2025, 3, 2, 2, 30)));
  }

  @Test
  void nothing_stays_nothing() {
    assertNull(converter.convertToDatabaseColumn(null));
    assertNull(converter.convertToEntityAttribute(null));
  }
}
