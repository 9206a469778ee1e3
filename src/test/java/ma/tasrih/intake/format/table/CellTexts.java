package ma.tasrih.intake.format.table;

import java.util.List;

/** Every way a cell's text is read, for fuzzing. */
public final class CellTexts {

  private static final int DIGITS = 13;

  private CellTexts() {}

  public static void read(String text) {
    String plain = NumberText.plain(CellText.clean(text));
    AmountText amount = AmountText.read(plain, DIGITS);
    if (amount.amount() == null == (amount.fault() == null)) {
      throw new AssertionError("an amount or a fault: " + amount);
    }
    NumberText.isScientific(plain);
    NumberText.isFormula(plain);
    PeriodText.read(plain);
    SituationCodes.read(plain);
    Heading.fold(text);
    Headings.of(List.of(text.split("[;,\t|]", -1))).known();
    CellText.words(text);
    String harmless = CellText.harmless(text);
    if (!CellText.clean(harmless).equals(CellText.clean(text)) && !text.startsWith("'")) {
      throw new AssertionError("made harmless, it reads differently");
    }
  }
}
