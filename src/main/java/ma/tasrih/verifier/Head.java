package ma.tasrih.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was noted outside the database: the entry at this place of this chain has this hash.
 *
 * @param hash 64 hexadecimal digits, or the first 16 or more of them, as a receipt shows
 */
record Head(long chain, long position, String hash) {

  private static final Pattern LINE =
      Pattern.compile("(\\d{1,18});(\\d{1,18});([0-9a-f]{16,64})(;.*)?");

  /**
   * All heads of a file. The last line may be unfinished, as a power cut leaves it.
   *
   * @throws IOException when the file cannot be read, or another line is no head
   */
  static List<Head> read(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    List<Head> heads = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      heads.add(parse(text.substring(start, end).strip(), file));
      start = end + 1;
    }
    return heads;
  }

  private static Head parse(String line, Path file) throws IOException {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IOException(file + " has a line that is no head: " + line);
    }
    return new Head(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)), parts.group(3));
  }
}
