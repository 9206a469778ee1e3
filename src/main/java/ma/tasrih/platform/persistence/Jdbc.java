package ma.tasrih.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import ma.tasrih.kernel.Money;
import ma.tasrih.kernel.TransientFailure;

/**
 * Plain SQL for what JPA is too heavy for. Takes part in the transaction at hand. Statements are
 * constants with parameters, never built from input.
 */
@ApplicationScoped
public class Jdbc {

  private static final int DEADLOCK = 1213;
  private static final int LOCK_WAIT_TIMEOUT = 1205;

  /** Reads one row. */
  @FunctionalInterface
  public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** A database that cannot be used; a bug or an outage, never a user's fault. */
  public static final class DatabaseFailure extends RuntimeException {
    DatabaseFailure(SQLException cause) {
      super(cause.getMessage(), cause);
    }
  }

  @Resource(lookup = "java:app/jdbc/tasrih")
  private DataSource dataSource;

  /** For the container, which puts the portal's own data source in. */
  public Jdbc() {}

  /** For programs outside a container. */
  public Jdbc(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Runs a statement and returns how many rows it touched. */
  public int update(String sql, Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** Inserts one row and returns its generated key. */
  public long insert(String sql, Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(sql, PreparedStatement.RETURN_GENERATED_KEYS)) {
      bind(statement, parameters);
      statement.executeUpdate();
      try (ResultSet keys = statement.getGeneratedKeys()) {
        keys.next();
        return keys.getLong(1);
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** Runs one statement for many rows in batches of the driver's multi-row form. */
  public void batch(String sql, List<Object[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (Object[] row : rows) {
        bind(statement, row);
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  public <T> List<T> list(String sql, RowReader<T> reader, Object... parameters) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, parameters);
      try (ResultSet rows = statement.executeQuery()) {
        List<T> result = new ArrayList<>();
        while (rows.next()) {
          result.add(reader.read(rows));
        }
        return result;
      }
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  public <T> Optional<T> find(String sql, RowReader<T> reader, Object... parameters) {
    return list(sql, reader, parameters).stream().findFirst();
  }

  public long number(String sql, Object... parameters) {
    return find(sql, row -> row.getLong(1), parameters).orElse(0L);
  }

  /** A UTC instant from a DATETIME column. */
  public static Instant instant(ResultSet row, String column) throws SQLException {
    LocalDateTime time = row.getObject(column, LocalDateTime.class);
    return time == null ? null : time.toInstant(ZoneOffset.UTC);
  }

  /** A month from the DATE of its first day. */
  public static YearMonth month(ResultSet row, String column) throws SQLException {
    java.time.LocalDate day = row.getObject(column, java.time.LocalDate.class);
    return day == null ? null : YearMonth.from(day);
  }

  public static Money money(ResultSet row, String column) throws SQLException {
    return Money.ofCentimes(row.getLong(column));
  }

  /** A deadlock or a lock waited for in vain passes; anything else is a bug or an outage. */
  static RuntimeException failure(SQLException e) {
    boolean passes = e.getErrorCode() == DEADLOCK || e.getErrorCode() == LOCK_WAIT_TIMEOUT;
    return passes ? new TransientFailure(e) : new DatabaseFailure(e);
  }

  private static void bind(PreparedStatement statement, Object[] parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, column(parameters[i]));
    }
  }

  private static Object column(Object value) {
    if (value instanceof Money money) {
      return money.centimes();
    }
    if (value instanceof YearMonth month) {
      return month.atDay(1);
    }
    if (value instanceof Instant instant) {
      return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    return value;
  }
}
