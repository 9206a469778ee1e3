package ma.tasrih.payments.domain;

/** Draws a text as a QR code. */
@FunctionalInterface
public interface QrEncoder {

  /**
   * Draws the text.
   *
   * @param text at most some hundred characters
   * @return the bytes of a black and white PNG with its quiet zone
   */
  byte[] png(String text);
}
