package ma.tasrih.platform.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import ma.tasrih.kernel.Money;

/** {@link Money} in a BIGINT of centimes. */
@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<Money, Long> {

  @Override
  public Long convertToDatabaseColumn(Money money) {
    return money == null ? null : money.centimes();
  }

  @Override
  public Money convertToEntityAttribute(Long centimes) {
    return centimes == null ? null : Money.ofCentimes(centimes);
  }
}
