package ma.tasrih.declarations.domain.receipt;

import java.util.Locale;

/** Makes the receipt of a filed declaration: one PDF file for people. */
public interface ReceiptPrinter {

  /**
   * Prints the receipt.
   *
   * @param language French, or Arabic; any other gives French
   * @return the bytes of a PDF file
   */
  byte[] print(ReceiptDocument document, Locale language);

  /** The French receipt. */
  default byte[] print(ReceiptDocument document) {
    return print(document, Locale.FRENCH);
  }
}
