package ma.tasrih.vault.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import ma.tasrih.platform.persistence.Jdbc;
import ma.tasrih.vault.domain.KeyOwner;
import ma.tasrih.vault.domain.rotation.SealedColumn;
import ma.tasrih.vault.domain.rotation.SealedRow;
import ma.tasrih.vault.domain.rotation.SealedRows;

/**
 * Walks through sealed columns by their keys, group by group, so that no step costs more than its
 * own rows however many the owner has. Names of tables and columns come from constants of the
 * stores, values are parameters.
 */
@ApplicationScoped
public class SealedColumnRows implements SealedRows {

  private static final String FIRST = "0";

  @Inject Jdbc jdbc;
  @Inject @Any Instance<SealedColumn> declared;

  @Override
  public List<SealedColumn> columns() {
    return declared.stream()
        .sorted(Comparator.comparing(SealedColumn::table).thenComparing(SealedColumn::column))
        .toList();
  }

  @Override
  public List<SealedRow> next(KeyOwner owner, SealedColumn column, List<String> after, int limit) {
    if (after.size() > 1) {
      List<SealedRow> rest = inGroup(column, after, limit);
      if (!rest.isEmpty()) {
        return rest;
      }
    }
    String group = after.isEmpty() ? FIRST : after.get(0);
    while (true) {
      List<String> next = jdbc.list(column.groups(), row -> row.getString(1), owner.id(), group);
      if (next.isEmpty()) {
        return List.of();
      }
      group = next.get(0);
      List<SealedRow> found = inGroup(column, List.of(group), limit);
      if (!found.isEmpty()) {
        return found;
      }
    }
  }

  /** The values of a group behind a key; the group alone stands for its beginning. */
  private List<SealedRow> inGroup(SealedColumn column, List<String> after, int limit) {
    List<String> keys = column.keys();
    StringBuilder sql = new StringBuilder("select ").append(String.join(", ", keys));
    sql.append(", ").append(column.row()).append(" as place_row, ").append(column.column());
    sql.append(" as sealed_value from ").append(column.table()).append(" where ");
    sql.append(keys.get(0)).append(" = ? and ").append(column.column()).append(" is not null");
    List<Object> parameters = new ArrayList<>(List.of(after.get(0)));
    if (after.size() > 1) {
      sql.append(" and (").append(behind(keys, after, parameters)).append(')');
    }
    if (keys.size() > 1) {
      sql.append(" order by ").append(String.join(", ", keys.subList(1, keys.size())));
    }
    parameters.add(limit);
    return jdbc.list(
        sql.append(" limit ?").toString(), row -> read(keys, row), parameters.toArray());
  }

  /** (b > ?) or (b = ? and c > ?), the first key being fixed. */
  private static String behind(List<String> keys, List<String> after, List<Object> parameters) {
    List<String> cases = new ArrayList<>();
    for (int last = 1; last < keys.size(); last++) {
      StringBuilder one = new StringBuilder("(");
      for (int i = 1; i < last; i++) {
        one.append(keys.get(i)).append(" = ? and ");
        parameters.add(after.get(i));
      }
      cases.add(one.append(keys.get(last)).append(" > ?)").toString());
      parameters.add(after.get(last));
    }
    return String.join(" or ", cases);
  }

  @Override
  public void replace(SealedColumn column, SealedRow before, byte[] after) {
    String key = column.keys().stream().map(k -> k + " = ?").collect(Collectors.joining(" and "));
    List<Object> parameters = new ArrayList<>();
    parameters.add(after);
    parameters.addAll(before.key());
    parameters.add(before.sealed());
    jdbc.update(
        "update "
            + column.table()
            + " set "
            + column.column()
            + " = ? where "
            + key
            + " and "
            + column.column()
            + " = ?",
        parameters.toArray());
  }

  private static SealedRow read(List<String> keys, ResultSet row) throws SQLException {
    List<String> key = new ArrayList<>(keys.size());
    for (String column : keys) {
      key.add(row.getString(column));
    }
    return new SealedRow(
        Collections.unmodifiableList(key),
        row.getString("place_row"),
        row.getBytes("sealed_value"));
  }
}
