package ma.tasrih.scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import ma.tasrih.kernel.Sha256;

/** What a thief of the database holds: every row, every file, every log; and what shows in it. */
final class StolenCopy {

  /** Bytes as text of one character each, by where they were found. */
  private final Map<String, String> parts = new LinkedHashMap<>();

  /** Every column of every row, as the server sends it. */
  StolenCopy rows(TestDatabase database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      List<String> tables = new ArrayList<>();
      try (ResultSet names = statement.executeQuery("show tables")) {
        while (names.next()) {
          tables.add(names.getString(1));
        }
      }
      for (String table : tables) {
        parts.put("table " + table, rows(statement, table));
      }
    }
    return this;
  }

  private static String rows(Statement statement, String table) throws SQLException {
    StringBuilder text = new StringBuilder();
    try (ResultSet rows = statement.executeQuery("select * from " + table)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        for (int i = 1; i <= columns; i++) {
          byte[] cell = rows.getBytes(i);
          text.append(cell == null ? "" : latin(cell)).append('\n');
        }
      }
    }
    return text.toString();
  }

  /** The server's own files: data, redo and undo logs, binary log. It must be stopped. */
  StolenCopy files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(file).toString();
        if (name.matches("tasrih/.*|ib.*|undo.*|binlog.*")) {
          parts.put("file " + name, latin(Files.readAllBytes(file)));
        }
      }
    }
    return this;
  }

  boolean has(String part) {
    return parts.keySet().stream().anyMatch(name -> name.contains(part));
  }

  /** Where a value stands in clear, in any writing a database or a program might give it. */
  TreeSet<String> find(String value) {
    TreeSet<String> found = new TreeSet<>();
    writings(value)
        .forEach(
            (how, needle) ->
                parts.forEach(
                    (name, text) -> {
                      if (text.contains(needle)) {
                        found.add(name + " as " + how);
                      }
                    }));
    return found;
  }

  private static Map<String, String> writings(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    String hex = HexFormat.of().formatHex(bytes);
    byte[] hash = Sha256.digest().digest(bytes);
    return Map.of(
        "UTF-8", latin(bytes),
        "UTF-16 big endian", latin(value.getBytes(StandardCharsets.UTF_16BE)),
        "UTF-16 little endian", latin(value.getBytes(StandardCharsets.UTF_16LE)),
        "hexadecimal", hex,
        "upper-case hexadecimal", hex.toUpperCase(Locale.ROOT),
        "the start of its unkeyed hash", latin(hash).substring(0, 12));
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
