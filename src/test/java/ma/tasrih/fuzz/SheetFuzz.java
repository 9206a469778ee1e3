package ma.tasrih.fuzz;

import java.util.ArrayList;
import java.util.List;
import ma.tasrih.intake.domain.FileFormat;

/**
 * A workbook whose archive is sound and whose parts are anything: sheet, shared texts, styles, list
 * of sheets, their relations, each up to a zero byte; what is missing is as it should be.
 */
public final class SheetFuzz {

  private static final List<String> NAMES =
      List.of(
          "xl/worksheets/sheet1.xml",
          "xl/sharedStrings.xml",
          "xl/styles.xml",
          "xl/workbook.xml",
          "xl/_rels/workbook.xml.rels");

  private static final List<String> SOUND =
      List.of(
          "<worksheet><sheetData/></worksheet>",
          "<sst><si><t>num_assure</t></si><si><t>jours</t></si></sst>",
          "<styleSheet><cellXfs><xf numFmtId=\"14\"/></cellXfs></styleSheet>",
          "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"r1\"/></sheets></workbook>",
          "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/>"
              + "</Relationships>");

  private SheetFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    List<byte[]> pieces = Fuzzed.pieces(data);
    List<byte[]> parts = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      boolean there = i < pieces.size() && pieces.get(i).length > 0;
      parts.add(there ? pieces.get(i) : Fuzzed.utf8(SOUND.get(i)));
    }
    Fuzzed.file(FileFormat.XLSX, Fuzzed.stored(NAMES, parts));
  }
}
