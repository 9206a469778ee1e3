package ma.tasrih.journal.adapter;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.tasrih.journal.domain.ChainHead;
import ma.tasrih.journal.domain.HeadNotes;
import ma.tasrih.journal.usecase.JournalTrouble;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Heads in a text file, one line per commit: {@code chain;position;hash;moment}. A line is handed
 * to the operating system before the act is answered; it is not forced to the disk, so a power cut
 * may cost the last lines, which then prove less and accuse nobody. Every server has a file of its
 * own. At each start, once the journal was asked for what the file says, only the last line of
 * every chain is kept; when the journal lacks some of it, as after a restore from an older copy,
 * those lines are kept too, and the whole file as it was is set aside under its name with a number.
 */
@ApplicationScoped
public class HeadFile implements HeadNotes {

  private static final Logger LOG = Logger.getLogger(HeadFile.class.getName());
  private static final Pattern LINE =
      Pattern.compile("(\\d{1,18});(\\d{1,18});([0-9a-f]{64});(.*)");

  /** Stands in place of the moment where the journal was found to lack a head. */
  private static final String MISSING = "missing";

  @Inject
  @ConfigProperty(name = "tasrih.journal.heads")
  Optional<String> place;

  @Inject Event<JournalTrouble> trouble;

  private final List<ChainHead> known = new ArrayList<>();
  private final List<ChainHead> toldBefore = new ArrayList<>();
  private OutputStream out;
  private boolean failing;

  @PostConstruct
  void open() {
    if (place.isEmpty()) {
      LOG.warning(
          "tasrih.journal.heads is not set: heads of the journal are not noted outside the database,"
              + " which can then be cut short unseen");
      return;
    }
    try {
      Path file = Path.of(place.get());
      if (file.getParent() != null) {
        Files.createDirectories(file.getParent());
      }
      if (Files.exists(file)) {
        read(file);
      }
      out = append(file);
    } catch (IOException | SecurityException unusable) {
      failed(unusable);
    }
  }

  @PreDestroy
  synchronized void close() {
    try {
      if (out != null) {
        out.close();
      }
    } catch (IOException late) {
      LOG.log(Level.WARNING, "the file of heads did not close: {0}", late.getMessage());
    }
  }

  @Override
  public List<ChainHead> known() {
    return List.copyOf(known);
  }

  @Override
  public synchronized void note(ChainHead head, Instant at) {
    if (place.isEmpty()) {
      return;
    }
    try {
      if (out == null) {
        out = append(Path.of(place.get()));
      }
      String line = line(head, at.toString()) + "\n";
      out.write(line.getBytes(StandardCharsets.US_ASCII));
      failing = false;
    } catch (IOException | RuntimeException unwritten) {
      out = null;
      failed(unwritten);
    }
  }

  private static String line(ChainHead head, String rest) {
    return head.chain() + ";" + head.position() + ";" + head.hash() + ";" + rest;
  }

  /** Tells once per failure, not once per act. */
  private void failed(Exception why) {
    if (!failing) {
      failing = true;
      LOG.log(Level.SEVERE, "heads of the journal are not noted: {0}", why.toString());
      trouble.fireAsync(new JournalTrouble(JournalTrouble.Kind.HEADS_NOT_NOTED, 0, 0));
    }
  }

  private static OutputStream append(Path file) throws IOException {
    return Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** A line half written by a power cut is left out. */
  private void read(Path file) throws IOException {
    Map<Long, ChainHead> last = new TreeMap<>();
    try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
      lines.forEach(
          line -> {
            Matcher parts = LINE.matcher(line);
            if (parts.matches() && parts.group(4).equals(MISSING)) {
              known.add(head(parts));
              toldBefore.add(head(parts));
            } else if (parts.matches()) {
              next(head(parts), last);
            } else {
              LOG.warning("the file of heads has a line that is none; it is left out");
            }
          });
    }
    known.addAll(last.values());
  }

  /** Within a chain lines only go up: where one does not, the one before was of another life. */
  private void next(ChainHead head, Map<Long, ChainHead> last) {
    ChainHead before = last.put(head.chain(), head);
    if (before != null && !before.equals(head) && before.position() >= head.position()) {
      known.add(before);
    }
  }

  private static ChainHead head(Matcher parts) {
    return new ChainHead(
        Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)), parts.group(3));
  }

  @Override
  public synchronized void compared(List<ChainHead> missing) {
    if (place.isEmpty() || known.isEmpty()) {
      return;
    }
    Path file = Path.of(place.get());
    try {
      if (!toldBefore.containsAll(missing)) {
        setAside(file);
      }
      Path next = file.resolveSibling(file.getFileName() + ".next");
      Files.write(next, kept(missing), StandardCharsets.US_ASCII);
      if (out != null) {
        out.close();
      }
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      out = append(file);
    } catch (IOException | SecurityException unusable) {
      failed(unusable); // the old file is still there, only longer
    }
  }

  /** A copy nobody writes to any more; an older one is never written over. */
  private static void setAside(Path file) throws IOException {
    int number = 1;
    while (Files.exists(aside(file, number))) {
      number++;
    }
    Path copy = aside(file, number);
    Files.copy(file, copy);
    LOG.log(Level.SEVERE, "the file of heads is kept as it was: {0}", copy.getFileName());
  }

  private static Path aside(Path file, int number) {
    return file.resolveSibling(file.getFileName() + "." + number);
  }

  /** What the journal lacks, then the highest of what it holds of every chain. */
  private List<String> kept(List<ChainHead> missing) {
    Map<Long, ChainHead> highest = new TreeMap<>();
    known.stream()
        .filter(head -> !missing.contains(head))
        .forEach(
            head ->
                highest.merge(head.chain(), head, (a, b) -> a.position() > b.position() ? a : b));
    return Stream.concat(
            missing.stream().map(head -> line(head, MISSING)),
            highest.values().stream().map(head -> line(head, "")))
        .toList();
  }
}
