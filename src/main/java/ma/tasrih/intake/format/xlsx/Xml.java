package ma.tasrih.intake.format.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One part of a workbook, element by element. No document types, no entities, nothing fetched; a
 * text over the limit ends the reading.
 */
final class Xml implements Closeable {

  private static final XMLInputFactory FACTORY = factory();

  private final InputStream in;
  private final XMLStreamReader reader;
  private final int longestText;

  Xml(InputStream in, int longestText) throws IOException {
    this.in = in;
    this.longestText = longestText;
    try {
      this.reader = FACTORY.createXMLStreamReader(text(in));
    } catch (XMLStreamException e) {
      throw fault(e);
    }
  }

  /** Workbooks are UTF-8 or UTF-16. Given bytes, the parser writes its own log of broken ones. */
  private static Reader text(InputStream in) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(in, 2);
    byte[] first = bytes.readNBytes(2);
    bytes.unread(first);
    int start = first.length < 2 ? 0 : (first[0] & 0xFF) << Byte.SIZE | first[1] & 0xFF;
    Charset charset =
        switch (start) {
          case 0xFEFF, 0xFFFE -> StandardCharsets.UTF_16;
          case '<' -> StandardCharsets.UTF_16BE;
          case '<' << Byte.SIZE -> StandardCharsets.UTF_16LE;
          default -> StandardCharsets.UTF_8;
        };
    return new InputStreamReader(
        bytes,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }

  /** Goes to the next start or end of an element; false at the end of the part. */
  boolean next() throws IOException {
    try {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
          return true;
        }
      }
      return false;
    } catch (XMLStreamException | RuntimeException e) {
      throw fault(e);
    }
  }

  /** Whether an element of that name, in whatever namespace, begins here. */
  boolean starts(String name) {
    return reader.isStartElement() && reader.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return reader.isEndElement() && reader.getLocalName().equals(name);
  }

  @Nullable String attribute(String name) {
    return reader.getAttributeValue(null, name);
  }

  /** An attribute by its local name, where the namespace differs between writers. */
  @Nullable String attributeOfAnyNamespace(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)
          && reader.getAttributeNamespace(i) != null
          && !reader.getAttributeNamespace(i).isEmpty()) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The text up to the end of the element that begins here, inner elements left out. */
  String text() throws IOException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    try {
      while (depth > 0 && reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> depth++;
          case XMLStreamConstants.END_ELEMENT -> depth--;
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            if (depth == 1) {
              text.append(
                  reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
          }
          default -> {}
        }
        if (text.length() > longestText) {
          throw new WorkbookFault();
        }
      }
    } catch (XMLStreamException | IllegalStateException e) {
      throw fault(e);
    }
    return text.toString();
  }

  /** The parser wraps what the stream below it threw. */
  private static IOException fault(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException below && !(cause instanceof CharacterCodingException)) {
        return below;
      }
    }
    return e instanceof XMLStreamException wrapped
            && wrapped.getNestedException() instanceof IOException below
            && !(below instanceof CharacterCodingException)
        ? below
        : new WorkbookFault();
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException ignored) {
      // What was read is read.
    }
    in.close();
  }
}
