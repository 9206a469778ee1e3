package ma.tasrih.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;

/**
 * A moment in a {@code DATETIME(6)} column, in UTC. It travels as text: as a {@code Timestamp} it
 * would be moved by the time zone the server happens to run in.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, String> {

  private static final int MICROSECONDS = 6;
  private static final DateTimeFormatter COLUMN =
      new DateTimeFormatterBuilder()
          .appendPattern("uuuu-MM-dd HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, MICROSECONDS, true)
          .toFormatter();

  @Override
  public String convertToDatabaseColumn(Instant moment) {
    return moment == null ? null : COLUMN.format(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
  }

  @Override
  public Instant convertToEntityAttribute(String column) {
    return column == null ? null : LocalDateTime.parse(column, COLUMN).toInstant(ZoneOffset.UTC);
  }
}
