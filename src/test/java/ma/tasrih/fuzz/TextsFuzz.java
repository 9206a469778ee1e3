package ma.tasrih.fuzz;

import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.format.ebds.EbdsFileName;
import ma.tasrih.intake.format.table.CellTexts;
import ma.tasrih.intake.format.zip.EntryNames;
import ma.tasrih.intake.usecase.check.Examined;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.InsuredNumber;

/** Any text as a name of a file, a number, a month, an amount, a heading. */
public final class TextsFuzz {

  private TextsFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    String text = Fuzzed.text(data);
    Fuzzed.atOnce(
        () -> {
          String name = ReadOptions.fileName(text);
          EbdsFileName.parse(name).ifPresent(EbdsFileName::text);
          Examined.format(data, name);
          String entry = new EntryNames().next(text, ".csv");
          if (entry.contains("..") && entry.matches("(?:.*/)?\\.\\.(?:/.*)?")
              || entry.startsWith("/")) {
            throw new AssertionError("leads out: " + entry);
          }
          InsuredNumber.parse(text);
          AffiliateNumber.parse(text);
          CellTexts.read(text);
        });
  }
}
