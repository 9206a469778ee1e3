package ma.tasrih.signin.domain.code;

/** Draws a text as a QR code. */
public interface QrPicture {

  /** A picture in PNG. */
  byte[] png(String text);
}
