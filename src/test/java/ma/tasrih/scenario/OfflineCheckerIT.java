package ma.tasrih.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The offline checker as it is downloaded says byte for byte what the server says of files of
 * employers the caller knows nothing of. {@code -Dchecker.files=1000} for the long proof of so many
 * spoilt files.
 */
@ExtendWith(PortalExtension.class)
class OfflineCheckerIT {

  private static final int SPOILT = Integer.getInteger("checker.files", 100);
  private static final long SEED = 20_250_704L;

  /** Answers of the server that are no report: the checker says the same in words. */
  private static final List<Integer> REFUSED = List.of(400, 415);

  @TempDir Path folder;

  private record Program(int code, List<String> lines, String err) {}

  private static Program checker(String heap, List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(heap, "-jar", Path.of("target", "tasrih-check.jar").toString()));
    command.addAll(List.of("--today", "2025-07-04"));
    command.addAll(arguments);
    Path out = Files.createTempFile("checker", ".out");
    Path err = Files.createTempFile("checker", ".err");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      assertTrue(process.waitFor(3, TimeUnit.MINUTES), "the checker does not end");
      return new Program(
          process.exitValue(),
          Files.readAllLines(out, StandardCharsets.UTF_8),
          Files.readString(err, StandardCharsets.UTF_8));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  @Test
  void server_and_checker_say_the_same_of_good_and_broken_files(Portal portal) throws Exception {
    List<Path> files = samples();
    Random random = new Random(SEED);
    int samples = files.size();
    while (files.size() < samples + SPOILT) {
      files.add(spoilt(files.get(random.nextInt(samples)), files.size(), random));
    }
    Api stranger = new Api(portal, "demo-inspector");
    List<String> arguments = new ArrayList<>(List.of("--json"));
    List<String> expected = new ArrayList<>();
    List<Path> told = new ArrayList<>();
    int refused = 0;
    for (Path file : files) {
      Api.Answer answer =
          stranger.check("filename=" + file.getFileName(), Files.readAllBytes(file));
      arguments.add(file.toString());
      if (REFUSED.contains(answer.status())) {
        refused++;
      } else {
        assertEquals(200, answer.status(), file + " " + answer.body());
        expected.add(answer.body());
        told.add(file);
      }
    }
    Program program = checker("-Xmx256m", arguments);
    for (int i = 0; i < Math.min(expected.size(), program.lines().size()); i++) {
      assertEquals(expected.get(i), program.lines().get(i), told.get(i).toString());
    }
    assertEquals(expected.size(), program.lines().size(), program.err());
    assertEquals(refused, program.err().lines().count(), program.err());
    assertTrue(expected.size() > files.size() / 2, "too few were read at all");
    System.out.printf(
        "CHECKER files=%d same_reports=%d refused_by_both=%d%n",
        files.size(), expected.size(), refused);
  }

  private static List<Path> samples() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String kind : List.of("valid", "invalid")) {
      try (Stream<Path> all = Files.list(Path.of("sample-declarations", kind))) {
        all.filter(file -> !file.toString().endsWith(".findings.csv"))
            .filter(file -> file.toString().matches(".*[.](csv|txt|xlsx|zip)"))
            .filter(file -> file.getFileName().toString().matches("[A-Za-z0-9_.-]+"))
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }

  /** A copy with a few bytes changed, taken out or doubled. */
  private Path spoilt(Path sample, int number, Random random) throws IOException {
    byte[] bytes = Files.readAllBytes(sample);
    StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
    for (int i = 0; i < 1 + random.nextInt(4) && text.length() > 2; i++) {
      int at = random.nextInt(text.length() - 1);
      switch (random.nextInt(4)) {
        case 0 -> text.setCharAt(at, (char) (' ' + random.nextInt(200)));
        case 1 -> text.deleteCharAt(at);
        case 2 -> text.insert(at, text.charAt(at));
        default -> text.setCharAt(at, (char) ('0' + random.nextInt(10)));
      }
    }
    Path directory = Files.createDirectories(folder.resolve(Integer.toString(number)));
    return Files.write(
        directory.resolve(sample.getFileName()),
        text.toString().getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void a_hundred_thousand_lines_fit_into_a_small_memory() throws Exception {
    Path file = folder.resolve("large.csv");
    Files.writeString(file, Payrolls.csv(100_000, 0));
    Program program =
        checker(
            "-Xmx128m", List.of("--affiliate", "1234567", "--period", "2025-05", file.toString()));
    assertEquals(0, program.code(), program.err());
    assertTrue(String.join("\n", program.lines()).contains("100"), program.lines()::toString);
  }

  @Test
  void the_checker_is_downloaded_from_the_help_page(Portal portal) throws Exception {
    byte[] served =
        java.net.http.HttpClient.newHttpClient()
            .send(
                java.net.http.HttpRequest.newBuilder(portal.at("help/tasrih-check.jar")).build(),
                java.net.http.HttpResponse.BodyHandlers.ofByteArray())
            .body();
    assertEquals(Files.size(Path.of("target", "tasrih-check.jar")), served.length);
    assertTrue(portal.get("help/index.xhtml").body().contains("tasrih-check.jar"));
  }
}
