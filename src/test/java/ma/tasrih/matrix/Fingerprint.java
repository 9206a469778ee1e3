package ma.tasrih.matrix;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import ma.tasrih.scenario.TestDatabase;

/** What the tables hold, in one number each. */
final class Fingerprint {

  /** Tables in which a refused call may well leave a trace: that is what they are for. */
  private static final List<String> EVIDENCE =
      List.of(
          "api_token",
          "journal_",
          "refusal_",
          "alert",
          "download_",
          "sign_in_",
          "session",
          "user_session",
          "known_device",
          "throttle",
          "guess");

  private final Map<String, String> tables;

  private Fingerprint(Map<String, String> tables) {
    this.tables = tables;
  }

  static Fingerprint of(TestDatabase database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      List<String> names = new ArrayList<>();
      try (ResultSet rows =
          statement.executeQuery(
              "select table_name from information_schema.tables"
                  + " where table_schema = database() order by table_name")) {
        while (rows.next()) {
          String name = rows.getString(1);
          if (EVIDENCE.stream().noneMatch(name::startsWith)) {
            names.add(name);
          }
        }
      }
      Map<String, String> sums = new TreeMap<>();
      try (ResultSet rows = statement.executeQuery("checksum table " + String.join(",", names))) {
        while (rows.next()) {
          sums.put(rows.getString(1), String.valueOf(rows.getString(2)));
        }
      }
      // When a token was last used is written at every call, refused ones included.
      sums.put(
          "api_token",
          database.one(
              "select concat(count(*), ' ', coalesce(bit_xor(crc32(concat_ws('|', id, token_hash,"
                  + " scopes, expires_at, revoked_at))), 0)) from api_token"));
      return new Fingerprint(sums);
    }
  }

  /** Tables that are not as they were. */
  List<String> changedSince(Fingerprint before) {
    TreeSet<String> all = new TreeSet<>(tables.keySet());
    all.addAll(before.tables.keySet());
    return all.stream()
        .filter(name -> !String.valueOf(tables.get(name)).equals(before.tables.get(name)))
        .toList();
  }
}
