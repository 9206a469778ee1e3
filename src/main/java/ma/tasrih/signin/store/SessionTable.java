package ma.tasrih.signin.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ma.tasrih.platform.persistence.Jdbc;
import ma.tasrih.signin.domain.Proof;
import ma.tasrih.signin.domain.visit.EndedSessions;
import ma.tasrih.signin.domain.visit.OpenedSession;
import ma.tasrih.signin.domain.visit.Sessions;

/** Sessions in their table. */
@ApplicationScoped
public class SessionTable implements Sessions, EndedSessions {

  private static final String COLUMNS =
      "SELECT id, public_id, user_id, started_at, last_seen_at, ended_at, proofs, proven_at,"
          + " proven_by, browser, network FROM user_session";
  private static final String ADD =
      "INSERT INTO user_session (public_id, key_hash, user_id, started_at, last_seen_at, proofs,"
          + " proven_at, proven_by, browser, network) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String OPEN = COLUMNS + " WHERE key_hash = ? AND ended_at IS NULL";
  private static final String WHY_ENDED =
      "SELECT end_reason FROM user_session WHERE key_hash = ? AND ended_at IS NOT NULL";
  private static final String SEEN = "UPDATE user_session SET last_seen_at = ? WHERE id = ?";
  private static final String PROVEN =
      "UPDATE user_session SET proven_at = ?, proven_by = ? WHERE id = ?";
  private static final String END =
      "UPDATE user_session SET ended_at = ?, end_reason = ? WHERE id = ? AND ended_at IS NULL";
  private static final String END_OWN =
      "UPDATE user_session SET ended_at = ?, end_reason = ?"
          + " WHERE user_id = ? AND public_id = ? AND ended_at IS NULL";
  private static final String END_OTHERS =
      "UPDATE user_session SET ended_at = ?, end_reason = ?"
          + " WHERE user_id = ? AND id <> ? AND ended_at IS NULL";
  private static final String OPEN_OF =
      COLUMNS + " WHERE user_id = ? AND ended_at IS NULL ORDER BY last_seen_at DESC LIMIT ?";
  private static final String LAST_OF =
      COLUMNS + " WHERE user_id = ? ORDER BY started_at DESC LIMIT ?";

  @Inject Jdbc jdbc;

  @Override
  public void open(OpenedSession session, String keyHash) {
    jdbc.update(
        ADD,
        session.publicId(),
        keyHash,
        session.userId(),
        session.startedAt(),
        session.lastSeenAt(),
        text(session.proofs()),
        session.provenAt(),
        text(session.provenBy()),
        session.browser(),
        session.network());
  }

  @Override
  public Optional<OpenedSession> open(String keyHash) {
    return jdbc.find(OPEN, SessionTable::session, keyHash);
  }

  @Override
  public void seen(long id, Instant at) {
    jdbc.update(SEEN, at, id);
  }

  @Override
  public void proven(long id, Set<Proof> proofs, Instant at) {
    jdbc.update(PROVEN, at, text(proofs), id);
  }

  @Override
  public void end(long id, End reason, Instant at) {
    jdbc.update(END, at, reason, id);
  }

  @Override
  public boolean end(long userId, String publicId, Instant at) {
    return jdbc.update(END_OWN, at, End.ENDED, userId, publicId) == 1;
  }

  @Override
  public Optional<End> whyEnded(String keyHash) {
    return jdbc.find(WHY_ENDED, row -> End.valueOf(row.getString(1)), keyHash);
  }

  @Override
  public int endOthers(long userId, long spared, End reason, Instant at) {
    return jdbc.update(END_OTHERS, at, reason, userId, spared);
  }

  @Override
  public List<OpenedSession> openOf(long userId, int most) {
    return jdbc.list(OPEN_OF, SessionTable::session, userId, most);
  }

  @Override
  public List<OpenedSession> lastOf(long userId, int most) {
    return jdbc.list(LAST_OF, SessionTable::session, userId, most);
  }

  private static String text(Set<Proof> proofs) {
    return proofs.stream().sorted().map(Proof::name).collect(Collectors.joining(","));
  }

  private static Set<Proof> proofs(String text) {
    return Arrays.stream(text.split(","))
        .map(Proof::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Proof.class)));
  }

  private static OpenedSession session(ResultSet row) throws SQLException {
    return new OpenedSession(
        row.getLong("id"),
        row.getString("public_id"),
        row.getLong("user_id"),
        Jdbc.instant(row, "started_at"),
        Jdbc.instant(row, "last_seen_at"),
        Optional.ofNullable(Jdbc.instant(row, "ended_at")),
        proofs(row.getString("proofs")),
        Jdbc.instant(row, "proven_at"),
        proofs(row.getString("proven_by")),
        row.getString("browser"),
        row.getString("network"));
  }
}
