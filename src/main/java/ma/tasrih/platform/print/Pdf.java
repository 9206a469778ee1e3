package ma.tasrih.platform.print;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Turns one XHTML page into a PDF/A-2a file with tags for screen readers, fonts embedded. The page
 * must carry its style and its images (as {@code data:}); nothing is fetched. The same page and
 * instant give the same bytes.
 */
public final class Pdf {

  private static final String LATIN = "Noto Sans";
  private static final String ARABIC = "Noto Naskh Arabic";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private static final byte[] LATIN_REGULAR = font("NotoSans-Regular.ttf");
  private static final byte[] LATIN_BOLD = font("NotoSans-Bold.ttf");
  private static final byte[] ARABIC_REGULAR = font("NotoNaskhArabic-Regular.ttf");
  private static final byte[] ARABIC_BOLD = font("NotoNaskhArabic-Bold.ttf");

  private static final FSDefaultCacheStore METRICS = new FSDefaultCacheStore();

  private static final String STYLE =
      new String(Template.bytes(Pdf.class, "document.css"), StandardCharsets.UTF_8);

  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  private Pdf() {}

  /** The style sheet every document shares, to be put into its {@code <style>}. */
  public static Html style() {
    return new Html(STYLE);
  }

  /**
   * Makes the file.
   *
   * @param page a whole XHTML document with {@code lang}, {@code <title>} and style
   * @param madeAt the creation date written into the file
   */
  public static byte[] render(Html page, Wording words, Instant madeAt) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PdfBoxRenderer renderer = builder(page, words).buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      PDDocument document = renderer.getPdfDocument();
      date(document, madeAt);
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static PdfRendererBuilder builder(Html page, Wording words) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withHtmlContent(page.markup(), null);
    builder.withProducer("Tasrih");
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
    builder.useCacheStore(CacheStore.PDF_FONT_METRICS, METRICS);
    if (words.isRightToLeft()) {
      builder.defaultTextDirection(TextDirection.RTL);
      builder.addDOMMutator(Pdf::mirrorTables);
    }
    refuseToFetch(builder);
    embed(builder, LATIN_REGULAR, LATIN, REGULAR);
    embed(builder, LATIN_BOLD, LATIN, BOLD);
    embed(builder, ARABIC_REGULAR, ARABIC, REGULAR);
    embed(builder, ARABIC_BOLD, ARABIC, BOLD);
    return builder;
  }

  /** No file and no address may be read because a page names it. */
  private static void refuseToFetch(PdfRendererBuilder builder) {
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> uri.startsWith("data:"), when);
    }
  }

  /** The engine lays cells out from left to right whatever the direction of the page. */
  private static void mirrorTables(Document page) {
    NodeList rows = page.getElementsByTagName("tr");
    for (int i = 0; i < rows.getLength(); i++) {
      Node row = rows.item(i);
      for (Node cell = row.getFirstChild(); cell != null; ) {
        Node next = cell.getNextSibling();
        row.insertBefore(cell, row.getFirstChild());
        cell = next;
      }
    }
  }

  private static void embed(PdfRendererBuilder builder, byte[] font, String family, int weight) {
    builder.useFont(() -> new ByteArrayInputStream(font), family, weight, FontStyle.NORMAL, true);
  }

  /** The engine writes the moment of rendering; the document's own moment takes its place. */
  private static void date(PDDocument document, Instant madeAt) throws IOException {
    GregorianCalendar calendar =
        new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
    calendar.setTimeInMillis(madeAt.toEpochMilli());
    document.getDocumentInformation().setCreationDate(calendar);
    document.setDocumentId(madeAt.toEpochMilli());
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    metadata.importXMPMetadata(dated(xmp, madeAt).getBytes(StandardCharsets.UTF_8));
  }

  private static String dated(String xmp, Instant madeAt) {
    return xmp.replaceAll(
        "(<xmp:CreateDate>)[^<]*(?=</xmp:CreateDate>)",
        "$1" + madeAt.truncatedTo(ChronoUnit.SECONDS));
  }

  private static byte[] font(String file) {
    return Template.bytes(Pdf.class, "/ma/tasrih/fonts/" + file);
  }
}
