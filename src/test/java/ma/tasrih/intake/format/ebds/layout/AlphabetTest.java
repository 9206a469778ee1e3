package ma.tasrih.intake.format.ebds.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlphabetTest {

  @Test
  void the_alphabet_has_thirty_eight_characters() {
    assertEquals(
        38, IntStream.rangeClosed(0, 0xFFFF).filter(c -> Alphabet.allows((char) c)).count());
  }

  @ParameterizedTest
  @CsvSource({
    "Société d'Études,SOCIETE D ETUDES",
    "ALPHA     AMINA,ALPHA     AMINA",
    "Œuvre Ægir-Straße,OEUVRE AEGIR STRASSE",
    "Çelik ñandú,CELIK NANDU",
    "S.A.R.L & Cie,S A R L   CIE",
    "محمد,MHMD",
    "أمينة,AMINA",
    "خديجة الشرقاوي,KHDIJA ALCHRKAOUI"
  })
  void names_are_written_in_the_alphabet(String name, String written) {
    assertEquals(written, Alphabet.transliterate(name));
  }

  @Test
  void whatever_goes_in_only_the_alphabet_comes_out() {
    for (int c = 0; c <= 0xFFFF; c++) {
      String out = Alphabet.transliterate(String.valueOf((char) c));
      assertTrue(Alphabet.firstForeign(out) < 0, () -> "U+" + out);
    }
  }

  @Test
  void control_characters_are_made_visible() {
    assertEquals("A␀B␉C�", Alphabet.visible("A\u0000B\tC\u0085   "));
  }
}
