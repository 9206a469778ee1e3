package ma.tasrih.intake.usecase.check;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.kernel.AffiliateNumber;
import org.junit.jupiter.api.Test;

class OwnershipTest {

  private static final AffiliateNumber OWN = new AffiliateNumber("7654321");
  private static final AffiliateNumber OTHER = new AffiliateNumber("1234567");
  private static final String HEADINGS =
      "affilie;num_assure;cin;nom;prenom;jours;salaire_reel;situation\n";

  @Test
  void what_the_call_says_does_not_vouch_for_what_the_rows_say() {
    Ownership ownership = scan(HEADINGS + "1234567;100000018;;ALPHA;AMINA;26;8500;\n");
    assertAll(
        () -> assertFalse(ownership.somethingOwn()),
        () -> assertFalse(ownership.nobody()),
        () -> assertTrue(ownership.saw(OTHER)),
        () -> assertFalse(ownership.saw(OWN)));
  }

  @Test
  void rows_that_say_nothing_are_of_whom_the_call_says() {
    Ownership ownership = scan(HEADINGS + ";100000018;;ALPHA;AMINA;26;8500;\n");
    assertEquals(OWN, ownership.first());
  }

  @Test
  void one_own_row_among_others_is_enough() {
    Ownership ownership =
        scan(
            HEADINGS
                + "1234567;100000018;;ALPHA;AMINA;26;8500;\n7654321;112345676;;BETA;B;26;8500;\n");
    assertEquals(OWN, ownership.first());
  }

  @Test
  void a_file_without_a_row_is_nobodys() {
    Ownership ownership = scan(HEADINGS);
    assertTrue(ownership.nobody());
    assertNull(ownership.first());
  }

  private static Ownership scan(String csv) {
    Ownership ownership = new Ownership(OWN::equals);
    new FileReading()
        .scan(
            FileFormat.CSV,
            new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
            new ReadOptions("f.csv", OWN, YearMonth.of(2025, 6), null),
            ownership);
    return ownership;
  }
}
