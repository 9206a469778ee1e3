package ma.tasrih.vault.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import ma.tasrih.vault.domain.MasterKeys;

/** The file with the key-encryption keys: read at start, made only where demonstrations run. */
final class KeyFile {

  private static final Logger LOG = Logger.getLogger(KeyFile.class.getName());
  private static final String FIRST = "k1";
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private KeyFile() {}

  /**
   * Reads the keys.
   *
   * @param path what {@code tasrih.kek.file} says
   * @param create make a file with a new key when there is none
   * @throws IllegalStateException with a sentence for the administrator when there are no keys
   */
  static MasterKeys read(Optional<String> path, boolean create) {
    Path file =
        path.filter(text -> !text.isBlank())
            .map(Path::of)
            .orElseThrow(
                () -> refusal("TASRIH_KEK_FILE (tasrih.kek.file) does not name a key file"));
    try {
      if (create && Files.notExists(file)) {
        make(file);
      }
      warnWhenOthersMayRead(file);
      return MasterKeys.parse(Files.readAllLines(file, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw refusal("the key file " + file + " cannot be read");
    } catch (IllegalArgumentException wrong) {
      throw refusal("the key file " + file + " is not usable: " + wrong.getMessage());
    }
  }

  private static void make(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    FileAttribute<?>[] mode =
        posix(folder)
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
            : new FileAttribute<?>[0];
    Path written = Files.createTempFile(folder, "kek", ".new", mode);
    try {
      Files.writeString(written, MasterKeys.newLine(FIRST) + "\n");
      // A link appears whole or not at all, and never over a file another server made meanwhile.
      Files.createLink(file, written);
    } catch (FileAlreadyExistsException theirs) {
      LOG.fine("another server made the key file first");
    } finally {
      Files.deleteIfExists(written);
    }
  }

  private static void warnWhenOthersMayRead(Path file) throws IOException {
    if (posix(file) && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
      LOG.warning("The key file can be used by others than its owner: chmod 600 it");
    }
  }

  private static boolean posix(Path path) throws IOException {
    return Files.getFileStore(path).supportsFileAttributeView("posix");
  }

  private static IllegalStateException refusal(String why) {
    return new IllegalStateException(
        "Tasrih does not start: "
            + why
            + ". Personal data are sealed with the keys in it; see payara-config/README.md.");
  }
}
