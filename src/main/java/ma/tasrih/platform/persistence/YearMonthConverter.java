package ma.tasrih.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.time.YearMonth;

/** A month as the DATE of its first day. */
@Converter(autoApply = true)
public class YearMonthConverter implements AttributeConverter<YearMonth, LocalDate> {

  @Override
  public LocalDate convertToDatabaseColumn(YearMonth month) {
    return month == null ? null : month.atDay(1);
  }

  @Override
  public YearMonth convertToEntityAttribute(LocalDate firstDay) {
    return firstDay == null ? null : YearMonth.from(firstDay);
  }
}
