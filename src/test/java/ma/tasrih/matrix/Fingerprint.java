package ma.tasrih.matrix;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ma.tasrih.scenario.TestDatabase;

/** What the tables hold, in one number each. */
final class Fingerprint {

  /** Tables in which a refused call may well leave a trace: that is what they are for. */
  static final Set<String> EVIDENCE =
      Set.of("journal_chain", "journal_entry", "refusal_count", "download_count", "sign_in_try");

  /**
   * Tables of which some columns change by mere looking or passing time: the others, and which
   * rows.
   */
  private static final Map<String, String> PARTLY =
      Map.of(
          "api_token",
          "id, token_hash, label, scopes, only_affiliate, expires_at, revoked_at from api_token",
          "user_session",
          "public_id, user_id, ended_at, end_reason from user_session",
          "known_device",
          "id, user_id, token_hash from known_device",
          "data_key",
          "owner, number, kek_id, retired_at from data_key",
          "key_rotation",
          "id, extent, started_by from key_rotation",
          // Refusals raise alerts; that somebody has seen to one is an act.
          "alert",
          "id, acknowledged_by, acknowledged_at from alert where acknowledged_at is not null");

  /** Rows of the owner's account. */
  private static final String OWNER =
      "(select id from app_user where login = '" + Caller.OWNER.login() + "')";

  private static final String SUM =
      "select '%s', concat(count(*), ' ', coalesce(bit_xor(crc32(concat_ws('|', %s))), 0)) from %s";

  private static int taken;
  private static long nanos;

  private final Map<String, String> tables;

  private Fingerprint(Map<String, String> tables) {
    this.tables = tables;
  }

  /** How many were taken, for whoever wonders where the time goes. */
  static int taken() {
    return taken;
  }

  static long seconds() {
    return nanos / 1_000_000_000;
  }

  /** Of every table. */
  static Fingerprint of(TestDatabase database) throws SQLException {
    long begun = System.nanoTime();
    try {
      return whole(database);
    } finally {
      taken++;
      nanos += System.nanoTime() - begun;
    }
  }

  private static Fingerprint whole(TestDatabase database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      Map<String, List<String>> columns = columns(statement);
      Map<String, String> sums = new TreeMap<>();
      String whole =
          columns.keySet().stream()
              .filter(name -> !EVIDENCE.contains(name) && !PARTLY.containsKey(name))
              .collect(Collectors.joining(","));
      try (ResultSet rows = statement.executeQuery("checksum table " + whole)) {
        while (rows.next()) {
          sums.put(rows.getString(1).replaceFirst(".*\\.", ""), String.valueOf(rows.getString(2)));
        }
      }
      List<String> sql = new ArrayList<>();
      PARTLY.forEach(
          (name, what) -> {
            String[] parts = what.split(" from ", 2);
            sql.add(SUM.formatted(name, coalesced(List.of(parts[0].split(", "))), parts[1]));
          });
      sum(statement, sql, sums);
      return new Fingerprint(sums);
    }
  }

  /** Of the rows that are the owner's: its affiliate's, and its account's. */
  static Fingerprint ofOwner(TestDatabase database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      List<String> sql = new ArrayList<>();
      columns(statement)
          .forEach(
              (table, columns) -> {
                String whose = whose(columns);
                if (!whose.isEmpty() && !EVIDENCE.contains(table)) {
                  List<String> kept =
                      PARTLY.containsKey(table)
                          ? List.of(PARTLY.get(table).split(" from ")[0].split(", "))
                          : columns;
                  sql.add(SUM.formatted(table, coalesced(kept), table + " where " + whose));
                }
              });
      sql.add(
          SUM.formatted("app_user", "password_hash, role, active", "app_user where id = " + OWNER));
      Map<String, String> sums = new TreeMap<>();
      sum(statement, sql, sums);
      return new Fingerprint(sums);
    }
  }

  private static String whose(List<String> columns) {
    if (columns.contains("affiliate_number")) {
      return "affiliate_number = '" + Victim.AFFILIATE + "'";
    }
    if (columns.contains("asked_affiliate")) {
      return "asked_affiliate = '" + Victim.AFFILIATE + "'";
    }
    return columns.contains("user_id") ? "user_id = " + OWNER : "";
  }

  private static String coalesced(List<String> columns) {
    return columns.stream()
        .map(name -> "coalesce(" + name.strip() + ", '-')")
        .collect(Collectors.joining(", "));
  }

  private static void sum(Statement statement, List<String> sql, Map<String, String> sums)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery(String.join(" union all ", sql))) {
      while (rows.next()) {
        sums.put(rows.getString(1), rows.getString(2));
      }
    }
  }

  private static Map<String, List<String>> columns(Statement statement) throws SQLException {
    Map<String, List<String>> columns = new TreeMap<>();
    try (ResultSet rows =
        statement.executeQuery(
            "select table_name, column_name from information_schema.columns"
                + " where table_schema = database() order by table_name, ordinal_position")) {
      while (rows.next()) {
        columns
            .computeIfAbsent(rows.getString(1), name -> new ArrayList<>())
            .add(rows.getString(2));
      }
    }
    TreeSet<String> gone = new TreeSet<>(EVIDENCE);
    gone.addAll(PARTLY.keySet());
    gone.removeAll(columns.keySet());
    if (!gone.isEmpty()) {
      throw new IllegalStateException("tables that are not there: " + gone);
    }
    return columns;
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
