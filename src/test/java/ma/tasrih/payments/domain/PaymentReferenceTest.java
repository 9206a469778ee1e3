package ma.tasrih.payments.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.time.YearMonth;
import ma.tasrih.kernel.AffiliateNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentReferenceTest {

  private static final AffiliateNumber AFFILIATE = new AffiliateNumber("1234567");
  private static final YearMonth JUNE = YearMonth.of(2025, 6);

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/payments/references.csv", delimiter = ';', numLinesToSkip = 2)
  void the_reference_carries_affiliate_month_sequence_and_key(
      String affiliate, String period, int sequence, String digits, String creditor, String why) {
    PaymentReference reference =
        PaymentReference.of(new AffiliateNumber(affiliate), YearMonth.parse(period), sequence);
    assertEquals(digits, reference.digits(), why);
    assertEquals(creditor, reference.creditorReference(), why);
  }

  @Test
  void every_creditor_reference_of_a_month_passes_the_check_of_iso_11649() {
    for (int sequence = 1; sequence <= 99; sequence++) {
      String rf = PaymentReference.of(AFFILIATE, JUNE, sequence).creditorReference();
      String rearranged = rf.substring(4) + "2715" + rf.substring(2, 4);
      assertEquals(BigInteger.ONE, new BigInteger(rearranged).mod(BigInteger.valueOf(97)), rf);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 100})
  void a_sequence_outside_1_to_99_is_refused(int sequence) {
    assertThrows(
        IllegalArgumentException.class, () -> PaymentReference.of(AFFILIATE, JUNE, sequence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12345672506018",
        "1234567250601850",
        "123456725060186",
        "123456725060184",
        " 23456725060185",
        "12345672506018X",
        "12345 67250 60185",
        "١٢٣٤٥٦٧٢٥٠٦٠١٨٥"
      })
  void anything_but_fifteen_digits_with_a_right_key_is_refused(String text) {
    assertFalse(PaymentReference.isValid(text));
    assertThrows(IllegalArgumentException.class, () -> new PaymentReference(text));
  }

  @Test
  void one_wrong_digit_anywhere_is_noticed() {
    String right = SampleOrder.REFERENCE;
    for (int at = 0; at < right.length(); at++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        if (digit != right.charAt(at)) {
          String wrong = right.substring(0, at) + digit + right.substring(at + 1);
          assertFalse(PaymentReference.isValid(wrong), wrong);
        }
      }
    }
  }
}
