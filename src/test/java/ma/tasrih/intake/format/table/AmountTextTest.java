package ma.tasrih.intake.format.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AmountTextTest {

  private static final int DIGITS = 13;

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/intake/amounts.csv", delimiter = ';', numLinesToSkip = 2)
  void an_amount_is_read_or_refused_as_the_table_says(String written, String expected) {
    AmountText read = AmountText.read(written, DIGITS);

    String outcome =
        read.amount() == null ? read.fault().name() : Long.toString(read.amount().centimes());
    assertEquals(expected, outcome);
  }
}
