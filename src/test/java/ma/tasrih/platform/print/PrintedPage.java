package ma.tasrih.platform.print;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF file read back the way a person does: its text, its look, its QR code. */
public record PrintedPage(
    String text, int pages, BufferedImage image, String title, String language, String xmp) {

  private static final int DOTS_PER_INCH = 200;

  public static PrintedPage read(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return new PrintedPage(
          stripper.getText(document).replace('\u00a0', ' '),
          document.getNumberOfPages(),
          new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH),
          document.getDocumentInformation().getTitle(),
          document.getDocumentCatalog().getLanguage(),
          new String(
              document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a phone held over the first page reads. */
  public String scan() {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    BinaryBitmap bitmap =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
    try {
      return new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText();
    } catch (NotFoundException e) {
      throw new AssertionError("no QR code on the page", e);
    } catch (com.google.zxing.ReaderException e) {
      throw new AssertionError("the QR code cannot be read", e);
    }
  }
}
