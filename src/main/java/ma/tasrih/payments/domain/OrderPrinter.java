package ma.tasrih.payments.domain;

import java.util.Locale;

/** Makes the payment slip employers receive: one PDF file for people. */
public interface OrderPrinter {

  /**
   * Prints the slip.
   *
   * @param language French, or Arabic; any other gives French
   * @return the bytes of a PDF file
   */
  byte[] print(OrderDocument document, Locale language);

  /** The French slip. */
  default byte[] print(OrderDocument document) {
    return print(document, Locale.FRENCH);
  }
}
