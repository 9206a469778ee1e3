package ma.tasrih.intake.format.zip;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import ma.tasrih.intake.domain.FileCode;

/**
 * A ZIP file from a stranger. Its directory is looked at before it is loaded, and every inflated
 * byte is counted: what the archive says of its own sizes is never believed.
 */
public final class Archive implements Closeable {

  private static final int END_LENGTH = 22;
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int ENTRIES_AT = 10;
  private static final int DIRECTORY_SIZE_AT = 12;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int USHORT = 0xFFFF;
  private static final long UINT = 0xFFFFFFFFL;

  /** Name, extra field and comment of one entry; more is no honest directory. */
  private static final long DIRECTORY_OF_ENTRY = 1024;

  private final ZipFile zip;
  private final ArchiveLimits limits;
  private long inflated;

  private Archive(ZipFile zip, ArchiveLimits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  /**
   * Opens an archive.
   *
   * @throws ArchiveFault when it is broken or over the limits
   */
  public static Archive open(Path file, ArchiveLimits limits) throws IOException {
    checkDirectory(file, limits);
    try {
      return new Archive(zip(file), limits);
    } catch (ZipException | EOFException broken) {
      throw new ArchiveFault(FileCode.ARCHIVE_BROKEN);
    }
  }

  /** Names that are not UTF-8 were written by Windows, which takes the letters of its console. */
  private static ZipFile zip(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile());
    } catch (ZipException notUtf8) {
      return new ZipFile(file.toFile(), Charset.forName("IBM850"));
    }
  }

  /** The end record tells how much of the directory would be loaded into memory. */
  private static void checkDirectory(Path file, ArchiveLimits limits) throws IOException {
    byte[] tail;
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      int length = (int) Math.min(bytes.length(), END_LENGTH + LONGEST_COMMENT);
      tail = new byte[length];
      bytes.seek(bytes.length() - length);
      bytes.readFully(tail);
    }
    ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
    int at = tail.length - END_LENGTH;
    while (at >= 0 && end.getInt(at) != END_SIGNATURE) {
      at--;
    }
    if (at < 0) {
      throw new ArchiveFault(FileCode.ARCHIVE_BROKEN);
    }
    int entries = end.getShort(at + ENTRIES_AT) & USHORT;
    long directory = end.getInt(at + DIRECTORY_SIZE_AT) & UINT;
    if (entries > limits.entries() || directory > limits.entries() * DIRECTORY_OF_ENTRY) {
      throw tooMany(limits);
    }
  }

  /**
   * The names of its files in their order; folders are left out.
   *
   * @throws ArchiveFault when there are more than the limit
   */
  public List<String> files() throws ArchiveFault {
    if (zip.size() > limits.entries()) {
      throw tooMany(limits);
    }
    return zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList();
  }

  /** A file's bytes, counted as they come; empty when the archive has no such file. */
  public Optional<InputStream> open(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try {
      InputStream in = zip.getInputStream(entry);
      return in == null ? Optional.empty() : Optional.of(new Counted(in, entry));
    } catch (ZipException | EOFException broken) {
      throw new ArchiveFault(FileCode.ARCHIVE_BROKEN);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static ArchiveFault tooMany(ArchiveLimits limits) {
    return new ArchiveFault(FileCode.ARCHIVE_TOO_MANY_FILES, Integer.toString(limits.entries()));
  }

  private final class Counted extends FilterInputStream {

    private final long most;
    private long read;

    Counted(InputStream in, ZipEntry entry) {
      super(in);
      long packed = Math.max(1, entry.getCompressedSize());
      this.most = Math.max(limits.freeBytes(), packed * limits.ratio());
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int count;
      try {
        count = in.read(target, offset, length);
      } catch (ZipException | EOFException broken) {
        throw new ArchiveFault(FileCode.ARCHIVE_BROKEN);
      }
      if (count > 0) {
        read += count;
        inflated += count;
        if (read > most || inflated > limits.bytes()) {
          throw new ArchiveFault(FileCode.ARCHIVE_TOO_LARGE);
        }
      }
      return count;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
