package ma.tasrih.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A copy of the WAR with the probe in it. */
final class ProbedWar {

  private static final String HOME = "ma/tasrih/matrix/probe/";

  private ProbedWar() {}

  static Path make() throws IOException {
    Path war = Path.of("target", "tasrih-probed.war").toAbsolutePath();
    Path unfinished = Path.of(war + ".part");
    try (ZipFile shipped = new ZipFile("target/tasrih.war");
        OutputStream file = Files.newOutputStream(unfinished);
        ZipOutputStream out = new ZipOutputStream(file)) {
      out.setLevel(1);
      for (ZipEntry entry :
          (Iterable<ZipEntry>) shipped.stream().map(ZipEntry.class::cast)::iterator) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        try (InputStream bytes = shipped.getInputStream(entry)) {
          bytes.transferTo(out);
        }
      }
      Path classes = Path.of("target/test-classes", HOME);
      for (Path one : Files.list(classes).sorted().toList()) {
        out.putNextEntry(new ZipEntry("WEB-INF/classes/" + HOME + one.getFileName()));
        Files.copy(one, out);
      }
    }
    Files.move(unfinished, war, StandardCopyOption.REPLACE_EXISTING);
    return war;
  }
}
