package ma.tasrih.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The real WAR in a Payara Micro process of its own. */
public final class Portal implements AutoCloseable {

  private static final Path BUILD = Path.of("target").toAbsolutePath();
  private static final Path CONFIG = Path.of("payara-config").toAbsolutePath();
  private static final Duration PATIENCE = Duration.ofMinutes(8);
  private static final Pattern FAILED = Pattern.compile("SEVERE +javax.enterprise.system.core");
  private static final String HEAP = "-Xmx512m";

  private final HttpClient client = HttpClient.newHttpClient();
  private final TestDatabase database;
  private static final Map<String, String> PAYEE =
      Map.of("tasrih.payee.name", "CNSS", "tasrih.payee.rib", "011780000012345678901296");

  private final Map<String, String> properties;
  private final Path war;
  private final int port = Ports.free();
  private final Thread lastResort = new Thread(this::kill);
  private Process process;

  private Portal(TestDatabase database, Map<String, String> properties, Path war) {
    this.database = database;
    this.war = war;
    this.properties = new TreeMap<>(PAYEE); // without an account to pay to no portal starts
    this.properties.putAll(properties);
  }

  /**
   * Starts a portal and waits until it answers.
   *
   * @param properties system properties of the server, such as {@code tasrih.demo} or {@code
   *     tasrih.clock}
   * @throws IllegalStateException with the end of the log when it does not come up
   */
  public static Portal start(TestDatabase database, Map<String, String> properties) {
    return start(database, properties, BUILD.resolve("tasrih.war"));
  }

  /** The same with another WAR, such as one with a probe in it. */
  public static Portal start(TestDatabase database, Map<String, String> properties, Path war) {
    Portal portal = new Portal(database, properties, war);
    Runtime.getRuntime().addShutdownHook(portal.lastResort);
    portal.launch();
    return portal;
  }

  /** Ends the process as a power cut would. */
  public void kill() {
    if (process != null) {
      process.destroyForcibly().onExit().join();
    }
  }

  /** Stops (or, after {@link #kill}, just starts) the same portal on the same port and data. */
  public void restart() {
    stop();
    launch();
  }

  /** The same, with some system properties changed. */
  public void restart(Map<String, String> changes) {
    properties.putAll(changes);
    restart();
  }

  /** Asks the process to end and waits for it. */
  public void stop() {
    process.destroy();
    try {
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        kill();
      }
    } catch (InterruptedException interrupted) {
      kill();
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    stop();
    Runtime.getRuntime().removeShutdownHook(lastResort);
  }

  /** Where the portal is, with a slash at the end. */
  public URI baseUri() {
    return URI.create("http://127.0.0.1:" + port + "/tasrih/");
  }

  /** An address inside the portal: {@code at("health")}. */
  public URI at(String path) {
    return baseUri().resolve(path);
  }

  /** One request without session or token. */
  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(30)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** Where this portal notes the heads of its journal. */
  public Path heads() {
    return BUILD.resolve("journal-heads-" + database.name() + "-" + port + ".csv");
  }

  /**
   * The heads noted by every portal that wrote to this one's database: each has a file of its own,
   * and only all of them together know every chain.
   */
  public List<Path> allHeads() throws IOException {
    String files = "journal-heads-" + database.name() + "-*.csv";
    try (var found = Files.newDirectoryStream(BUILD, files)) {
      List<Path> heads = new ArrayList<>();
      found.forEach(heads::add);
      return heads;
    }
  }

  public TestDatabase database() {
    return database;
  }

  /** The process id, for tests that measure memory or send signals. */
  public long pid() {
    return process.pid();
  }

  /** What the server has written since it was first started. */
  public String log() {
    try {
      return Files.exists(logFile()) ? Files.readString(logFile()) : "";
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Path logFile() {
    return BUILD.resolve("portal-" + port + ".log");
  }

  private void launch() {
    try {
      Path temporary = Files.createDirectories(BUILD.resolve("portal-tmp-" + port));
      process =
          new ProcessBuilder(command(temporary))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()))
              .start();
      awaitReady(log().length());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private List<String> command(Path temporary) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(HEAP);
    String more =
        System.getProperty("portal.jvm"); // such as a log of the collector, when measuring
    if (more != null) {
      command.add(more);
    }
    command.add("@" + config("jvm.options"));
    command.add("-Djava.io.tmpdir=" + temporary);
    command.add("-Dtasrih.http.address=127.0.0.1");
    command.add("-Dtasrih.http.port=" + port);
    command.add("-Dtasrih.kek.file=" + BUILD.resolve("kek"));
    command.add("-Dtasrih.kek.create=true");
    command.add("-Dtasrih.db.url=" + database.url());
    command.add("-Dtasrih.db.user=" + database.user());
    command.add("-Dtasrih.db.password=" + database.password());
    command.add("-Dtasrih.journal.heads=" + heads());
    properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(List.of("-jar", BUILD.resolve("payara-micro.jar").toString()));
    command.addAll(List.of("--deploy", war.toString()));
    command.addAll(List.of("--contextroot", "/tasrih", "--port", String.valueOf(port)));
    command.addAll(List.of("--nohazelcast", "--disablephonehome"));
    command.addAll(List.of("--prebootcommandfile", config("pre-boot.asadmin")));
    command.addAll(List.of("--postbootcommandfile", config("post-boot.asadmin")));
    command.addAll(List.of("--logproperties", config("logging.properties")));
    return command;
  }

  private static String config(String file) {
    return CONFIG.resolve(file).toString();
  }

  private void awaitReady(int logBefore) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!answers()) {
      boolean failed = FAILED.matcher(log().substring(logBefore)).find();
      if (failed || !process.isAlive() || System.nanoTime() > deadline) {
        kill();
        throw new IllegalStateException("the portal did not start, see " + logFile() + endOfLog());
      }
      pause();
    }
  }

  private boolean answers() {
    try {
      return get("health").statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the portal was starting", interrupted);
    }
  }

  private String endOfLog() {
    List<String> lines = log().lines().filter(line -> !line.startsWith("\tat ")).toList();
    return "\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
  }
}
