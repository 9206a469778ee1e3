package ma.tasrih.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * A moment in a {@code DATETIME(6)} column, in UTC. It is written as text and read as the local
 * time the driver makes of the column: a {@code Timestamp}, which EclipseLink would use for a
 * declared type, is moved by the time zone the server happens to run in.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Object> {

  private static final DateTimeFormatter COLUMN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

  @Override
  public Object convertToDatabaseColumn(Instant moment) {
    return moment == null ? null : COLUMN.format(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
  }

  @Override
  public Instant convertToEntityAttribute(Object column) {
    return column == null ? null : ((LocalDateTime) column).toInstant(ZoneOffset.UTC);
  }
}
