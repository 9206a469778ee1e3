package ma.tasrih.identity.store.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.watch.Alert;
import ma.tasrih.identity.domain.watch.Alerts;
import ma.tasrih.identity.domain.watch.DownloadCounts;
import ma.tasrih.identity.domain.watch.DownloadLimit;
import ma.tasrih.identity.domain.watch.DownloadSwitch;
import ma.tasrih.identity.domain.watch.RefusalCounts;
import ma.tasrih.platform.persistence.Jdbc;

/** Counters, alerts and the switch, by plain SQL. */
@ApplicationScoped
public class WatchTables implements DownloadCounts, RefusalCounts, Alerts, DownloadSwitch {

  private static final String SWITCH = "downloads.stopped";

  @Inject Jdbc jdbc;

  @Override
  public boolean take(long userId, LocalDate day, int documents, int people, DownloadLimit limit) {
    jdbc.update(
        "INSERT INTO download_count (user_id, day, documents, people) VALUES (?, ?, 0, 0)"
            + " ON DUPLICATE KEY UPDATE documents = documents",
        userId,
        day);
    return jdbc.update(
            "UPDATE download_count SET documents = documents + ?, people = people + ?"
                + " WHERE user_id = ? AND day = ? AND documents + ? <= ? AND people + ? <= ?",
            documents,
            people,
            userId,
            day,
            documents,
            limit.documents(),
            people,
            limit.people())
        == 1;
  }

  @Override
  public int add(long userId, Instant hour, Instant forgetBefore) {
    jdbc.update("DELETE FROM refusal_count WHERE hour < ?", forgetBefore);
    jdbc.update(
        "INSERT INTO refusal_count (user_id, hour, refusals) VALUES (?, ?, 1)"
            + " ON DUPLICATE KEY UPDATE refusals = refusals + 1",
        userId,
        hour);
    return (int)
        jdbc.number(
            "SELECT refusals FROM refusal_count WHERE user_id = ? AND hour = ?", userId, hour);
  }

  @Override
  public boolean raise(Alert.Kind kind, String subject, LocalDate day, Instant at, String detail) {
    jdbc.update(
        "INSERT INTO alert (kind, subject, day, times, first_at, last_at, detail)"
            + " VALUES (?, ?, ?, 1, ?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE times = times + 1, last_at = ?",
        kind,
        subject,
        day,
        at,
        at,
        detail,
        at);
    return jdbc.number(
            "SELECT times FROM alert WHERE kind = ? AND subject = ? AND day = ?",
            kind,
            subject,
            day)
        == 1;
  }

  @Override
  public List<Alert> latest(int limit) {
    return jdbc.list(
        "SELECT id, kind, subject, times, first_at, last_at, detail, acknowledged_by FROM alert"
            + " ORDER BY acknowledged_at IS NULL DESC, last_at DESC LIMIT ?",
        WatchTables::alert,
        limit);
  }

  @Override
  public int open() {
    return (int) jdbc.number("SELECT COUNT(*) FROM alert WHERE acknowledged_at IS NULL");
  }

  @Override
  public boolean acknowledge(long id, String login, Instant at) {
    return jdbc.update(
            "UPDATE alert SET acknowledged_by = ?, acknowledged_at = ?"
                + " WHERE id = ? AND acknowledged_at IS NULL",
            login,
            at,
            id)
        == 1;
  }

  @Override
  public boolean isOff() {
    return jdbc.find(
            "SELECT value FROM platform_setting WHERE name = ?", row -> row.getString(1), SWITCH)
        .filter("true"::equals)
        .isPresent();
  }

  @Override
  public void turn(boolean off) {
    String value = Boolean.toString(off);
    jdbc.update(
        "INSERT INTO platform_setting (name, value) VALUES (?, ?)"
            + " ON DUPLICATE KEY UPDATE value = ?",
        SWITCH,
        value,
        value);
  }

  private static Alert alert(ResultSet row) throws SQLException {
    return new Alert(
        row.getLong("id"),
        Alert.Kind.valueOf(row.getString("kind")),
        row.getString("subject"),
        row.getInt("times"),
        Jdbc.instant(row, "first_at"),
        Jdbc.instant(row, "last_at"),
        row.getString("detail"),
        Optional.ofNullable(row.getString("acknowledged_by")));
  }
}
