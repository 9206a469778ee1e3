package ma.tasrih.platform.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** QR codes by ZXing, with enough redundancy to survive a fold or a stain. */
public final class QrPng {

  /** Whole pixels for each module, so that edges stay sharp in print. */
  private static final int SCALE = 8;

  private static final int QUIET_ZONE = 4;
  private static final int BLACK = 0x000000;
  private static final int WHITE = 0xFFFFFF;

  private static final Map<EncodeHintType, Object> HINTS =
      Map.of(
          EncodeHintType.CHARACTER_SET,
          "UTF-8",
          EncodeHintType.ERROR_CORRECTION,
          ErrorCorrectionLevel.M,
          EncodeHintType.MARGIN,
          QUIET_ZONE);

  private QrPng() {}

  /** A picture in PNG; a text too long for a code is refused as a bug. */
  public static byte[] png(String text) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(
          image(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS)), "png", out);
      return out.toByteArray();
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage image(BitMatrix modules) {
    int side = modules.getWidth() * SCALE;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        image.setRGB(x, y, modules.get(x / SCALE, y / SCALE) ? BLACK : WHITE);
      }
    }
    return image;
  }
}
