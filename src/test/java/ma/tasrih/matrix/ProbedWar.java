package ma.tasrih.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A copy of the WAR with {@link ProbeServlet} in it. */
final class ProbedWar {

  private static final String HOME = "ma/tasrih/matrix/";
  private static final List<String> CLASSES =
      List.of("ProbeServlet.class", "ProbeServlet$Answer.class", "ProbeFilter.class");

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
      for (String one : CLASSES) {
        out.putNextEntry(new ZipEntry("WEB-INF/classes/" + HOME + one));
        Files.copy(Path.of("target/test-classes", HOME + one), out);
      }
    }
    Files.move(unfinished, war, StandardCopyOption.REPLACE_EXISTING);
    return war;
  }
}
