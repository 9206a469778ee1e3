package ma.tasrih.platform.print;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
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

/** A PDF file read back the way a person does: its text, its QR code, its properties. */
public final class PrintedPage {

  private static final int DOTS_PER_INCH = 200;

  private final byte[] pdf;
  private final String text;
  private final int pages;
  private final String title;
  private final String language;
  private final String xmp;

  private PrintedPage(byte[] pdf, PDDocument document) throws IOException {
    this.pdf = pdf;
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    text = stripper.getText(document).replace('\u00a0', ' ');
    pages = document.getNumberOfPages();
    title = document.getDocumentInformation().getTitle();
    language = document.getDocumentCatalog().getLanguage();
    xmp =
        new String(
            document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
  }

  public static PrintedPage read(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PrintedPage(pdf, document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a phone held over the first page reads. */
  public String scan() {
    BufferedImage image = image();
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
    BinaryBitmap bitmap =
        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
    try {
      return new QRCodeReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText();
    } catch (ReaderException e) {
      throw new AssertionError("no readable QR code on the page", e);
    }
  }

  public String text() {
    return text;
  }

  public int pages() {
    return pages;
  }

  public String title() {
    return title;
  }

  public String language() {
    return language;
  }

  public String xmp() {
    return xmp;
  }

  private BufferedImage image() {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
