package ma.tasrih.intake.format.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ma.tasrih.intake.domain.FileCode;
import ma.tasrih.kernel.Finding;

/** The texts all cells of a workbook share, by number. */
final class Texts {

  static final Texts NONE = new Texts(List.of());

  private final List<String> texts;

  private Texts(List<String> texts) {
    this.texts = texts;
  }

  /**
   * Reads the part.
   *
   * @param most characters in all, which stay in memory
   */
  static Texts read(Xml xml, long most) throws IOException {
    List<String> texts = new ArrayList<>();
    long length = 0;
    while (xml.next()) {
      if (xml.starts("si")) {
        String text = rich(xml, "si");
        length += text.length() + 1;
        if (length > most) {
          throw new WorkbookFault(
              FileCode.WORKBOOK_TEXTS_TOO_LARGE, Finding.WHOLE_FILE, Long.toString(most));
        }
        texts.add(text);
      }
    }
    return new Texts(texts);
  }

  /** A text in pieces of several looks; how it is spoken (rPh) is no part of it. */
  static String rich(Xml xml, String element) throws IOException {
    StringBuilder text = new StringBuilder();
    boolean spoken = false;
    while (xml.next() && !xml.ends(element)) {
      if (xml.starts("rPh")) {
        spoken = true;
      } else if (xml.ends("rPh")) {
        spoken = false;
      } else if (xml.starts("t")) {
        String piece = xml.text();
        if (!spoken) {
          text.append(piece);
        }
      }
    }
    return text.toString();
  }

  String get(String number) throws IOException {
    try {
      return texts.get(Integer.parseInt(number));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new WorkbookFault();
    }
  }
}
