package ma.tasrih.intake.usecase.check;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.kernel.Sha256;
import org.jspecify.annotations.Nullable;

/** What somebody sent, on a temporary file while it is looked at; hashed as it arrived. */
public final class SpooledFile implements AutoCloseable {

  private static final int BUFFER = 64 * 1024;
  private static final int HEAD = 8 * 1024;
  private static final Pattern LENGTH = Pattern.compile("\\d{1,30}");
  private static final long MEGABYTE = 1024L * 1024L;

  private final Path path;
  private final String sha256;
  private final long bytes;

  private SpooledFile(Path path, String sha256, long bytes) {
    this.path = path;
    this.sha256 = sha256;
    this.bytes = bytes;
  }

  /**
   * Reads a body to its end.
   *
   * @param mostMegabytes the limit; a longer body is refused and nothing of it is kept
   */
  public static SpooledFile of(InputStream body, long mostMegabytes) {
    try {
      Path path = Files.createTempFile("tasrih-", ".upload");
      try {
        return spool(body, path, mostMegabytes);
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(path);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same of a body whose sender says how long it is: too long a one is not begun.
   *
   * @param declared the length as sent, null when nothing is said
   */
  public static SpooledFile of(InputStream body, long mostMegabytes, @Nullable String declared) {
    if (declared != null && LENGTH.matcher(declared).matches()) {
      boolean over =
          new BigInteger(declared).compareTo(BigInteger.valueOf(mostMegabytes * MEGABYTE)) > 0;
      if (over) {
        throw tooLarge(mostMegabytes);
      }
    }
    return of(body, mostMegabytes);
  }

  private static Refusal tooLarge(long mostMegabytes) {
    return new Refusal(IntakeRefusal.FILE_TOO_LARGE, Long.toString(mostMegabytes));
  }

  /** Reads what is already kept, and so within its limit. */
  static SpooledFile of(InputStream kept) {
    return of(kept, Long.MAX_VALUE / MEGABYTE);
  }

  /** For readers that go to and fro in a file. */
  Path path() {
    return path;
  }

  private static SpooledFile spool(InputStream body, Path path, long mostMegabytes)
      throws IOException {
    MessageDigest digest = Sha256.digest();
    long bytes = 0;
    byte[] buffer = new byte[BUFFER];
    try (OutputStream out = Files.newOutputStream(path)) {
      for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
        bytes += n;
        if (bytes > mostMegabytes * MEGABYTE) {
          throw tooLarge(mostMegabytes);
        }
        digest.update(buffer, 0, n);
        out.write(buffer, 0, n);
      }
    }
    return new SpooledFile(path, HexFormat.of().formatHex(digest.digest()), bytes);
  }

  public InputStream open() {
    try {
      return new BufferedInputStream(Files.newInputStream(path), BUFFER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first bytes, by which the format is recognised. */
  public byte[] head() {
    try (InputStream in = open()) {
      return in.readNBytes(HEAD);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String sha256() {
    return sha256;
  }

  public long bytes() {
    return bytes;
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
