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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import ma.tasrih.journal.domain.ChainHead;
import ma.tasrih.journal.domain.HeadNotes;
import ma.tasrih.journal.usecase.JournalTrouble;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Heads in a text file, one line per commit: {@code chain;position;hash;moment}. A line is handed
 * to the operating system before the act is answered; it is not forced to the disk, so a power cut
 * may cost the last lines, which then prove less and accuse nobody. At each start only the last
 * line of every chain is kept. Every server has a file of its own.
 */
@ApplicationScoped
public class HeadFile implements HeadNotes {

  private static final Logger LOG = Logger.getLogger(HeadFile.class.getName());
  private static final Pattern LINE = Pattern.compile("(\\d{1,18});(\\d{1,18});([0-9a-f]{64});.*");

  @Inject
  @ConfigProperty(name = "tasrih.journal.heads")
  Optional<String> place;

  @Inject Event<JournalTrouble> trouble;

  private final Map<Long, ChainHead> known = new TreeMap<>();
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
        compact(file);
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
    return List.copyOf(known.values());
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
      String line = head.chain() + ";" + head.position() + ";" + head.hash() + ";" + at + "\n";
      out.write(line.getBytes(StandardCharsets.US_ASCII));
      failing = false;
    } catch (IOException | RuntimeException unwritten) {
      out = null;
      failed(unwritten);
    }
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

  /** Keeps the highest head of every chain; a line half written by a power cut goes. */
  private void compact(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    Map<Long, String> kept = new TreeMap<>();
    for (String line : lines) {
      var parts = LINE.matcher(line);
      if (parts.matches()) {
        ChainHead head =
            new ChainHead(
                Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)), parts.group(3));
        ChainHead before = known.get(head.chain());
        if (before == null || before.position() <= head.position()) {
          known.put(head.chain(), head);
          kept.put(head.chain(), line);
        }
      } else {
        LOG.warning("the file of heads has a line that is none; it is left out");
      }
    }
    Path next = file.resolveSibling(file.getFileName() + ".next");
    Files.write(next, kept.values(), StandardCharsets.ISO_8859_1);
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
