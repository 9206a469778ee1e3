package ma.tasrih.intake.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.DepositState;
import ma.tasrih.intake.domain.Deposits;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.platform.persistence.Jdbc;
import ma.tasrih.vault.domain.KeyOwner;
import ma.tasrih.vault.domain.Place;
import ma.tasrih.vault.domain.Vault;

/** Deposits in the database; uniqueness is decided there, by inserting first. */
@ApplicationScoped
@Transactional
public class JdbcDeposits implements Deposits {

  /** By the database's clock, the one all nodes share. */
  private static final String DEAD_OR_OURS =
      "(check_node is null or check_node = ?"
          + " or check_alive_at < utc_timestamp(6) - interval "
          + CHECK_DIES_AFTER_SECONDS
          + " second)";

  private static final String UNDER_CHECK =
      " state = 'CHECKING' and check_alive_at >= utc_timestamp(6) - interval "
          + CHECK_DIES_AFTER_SECONDS
          + " second";

  private static final String BEGIN =
      "update deposit set state = 'CHECKING', attempt = attempt + 1,"
          + " checks_cut_off = checks_cut_off + 1, lines_done = 0,"
          + " blocking_count = 0, warning_count = 0, file_blocked = false,"
          + " check_alive_at = utc_timestamp(6),";

  private static final String COLUMNS = "select d.* from deposit d";
  private static final int PUBLIC_ID_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private Jdbc jdbc;
  @Inject private Vault vault;

  @Override
  public Kept keep(Actor actor, NewDeposit deposit) {
    ReadOptions asked = deposit.asked();
    String publicId = newPublicId();
    // An update in place of an error takes the row's lock at once; reading it later would deadlock.
    jdbc.update(
        "insert into deposit (public_id, user_id, filename, sha256, same_content,"
            + " byte_count, format, purpose, asked_affiliate, asked_period, asked_kind,"
            + " about_affiliate, received_at, state, attempt, lines_done, blocking_count, warning_count,"
            + " file_blocked, version)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'RECEIVED', 0, 0, 0, 0, false, 0)"
            + " on duplicate key update id = id",
        publicId,
        actor.userId(),
        vault.sealText(KeyOwner.user(actor.userId()), filename(publicId), asked.filename()),
        deposit.sha256(),
        deposit.sameContent(),
        deposit.bytes(),
        deposit.format(),
        deposit.purpose(),
        asked.affiliate() == null ? null : asked.affiliate().digits(),
        asked.period(),
        asked.kind(),
        deposit.about() == null ? null : deposit.about().digits(),
        deposit.receivedAt());
    Map.Entry<Long, String> kept =
        jdbc.find(
                "select id, public_id from deposit where user_id = ? and same_content = ?",
                row -> Map.entry(row.getLong("id"), row.getString("public_id")),
                actor.userId(),
                deposit.sameContent())
            .orElseThrow();
    boolean created = kept.getValue().equals(publicId);
    if (!created) {
      rename(actor, kept.getKey(), kept.getValue(), asked.filename());
    }
    return new Kept(kept.getKey(), created);
  }

  /** The name says kind and month: sent again under another one, a file is read by that one. */
  private void rename(Actor actor, long depositId, String publicId, String filename) {
    jdbc.update(
        "update deposit set filename = ? where id = ? and state <> 'SUBMITTED'",
        vault.sealText(KeyOwner.user(actor.userId()), filename(publicId), filename),
        depositId);
  }

  @Override
  public void writeChunk(long depositId, int chunk, byte[] bytes, int length) {
    jdbc.update(
        "insert into deposit_content (deposit_id, chunk, packed) values (?, ?, ?)",
        depositId,
        chunk,
        vault.seal(owner(jdbc, depositId), chunk(depositId, chunk), Packing.pack(bytes, length)));
  }

  @Override
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public Optional<byte[]> readChunk(long depositId, int chunk) {
    return jdbc.find(
            "select packed from deposit_content where deposit_id = ? and chunk = ?",
            row -> row.getBytes(1),
            depositId,
            chunk)
        .map(packed -> vault.open(owner(jdbc, depositId), chunk(depositId, chunk), packed))
        .map(Packing::unpack);
  }

  @Override
  public Optional<Deposit> candidate(String publicId) {
    return jdbc.find(COLUMNS + " where d.public_id = ?", this::read, publicId);
  }

  @Override
  public Deposit get(long depositId) {
    return jdbc.find(COLUMNS + " where d.id = ?", this::read, depositId).orElseThrow();
  }

  @Override
  public Deposit lock(long depositId) {
    return jdbc.find(COLUMNS + " where d.id = ? for update", this::read, depositId).orElseThrow();
  }

  @Override
  public List<Deposit> list(Actor actor, int offset, int limit) {
    return jdbc.list(
        COLUMNS + " where d.user_id = ? order by d.id desc limit ? offset ?",
        this::read,
        actor.userId(),
        limit,
        offset);
  }

  @Override
  public List<Long> unfinished(String node) {
    return jdbc.list(
        "select id from deposit where state = 'RECEIVED' or state = 'CHECKING' and "
            + DEAD_OR_OURS
            + " order by id",
        row -> row.getLong(1),
        node);
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public OptionalInt beginCheck(long depositId, String node) {
    boolean begun =
        jdbc.update(
                BEGIN
                    + " check_node = ?, asked_again = false where id = ? and state <> 'SUBMITTED'"
                    + " and (state <> 'CHECKING' or "
                    + DEAD_OR_OURS
                    + ")",
                node,
                depositId,
                node)
            == 1;
    return begun ? OptionalInt.of(attempt(depositId)) : OptionalInt.empty();
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public OptionalInt replaceCheck(long depositId, int attempt) {
    boolean begun =
        jdbc.update(
                BEGIN
                    + " check_node = check_node"
                    + " where id = ? and attempt = ? and state = 'CHECKING'",
                depositId,
                attempt)
            == 1;
    return begun ? OptionalInt.of(attempt + 1) : OptionalInt.empty();
  }

  @Override
  public int checksCutOff(long depositId) {
    return (int) jdbc.number("select checks_cut_off from deposit where id = ?", depositId);
  }

  private int attempt(long depositId) {
    return (int) jdbc.number("select attempt from deposit where id = ?", depositId);
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean progress(long depositId, int attempt, int linesDone) {
    return jdbc.update(
            "update deposit set lines_done = ?, check_alive_at = utc_timestamp(6)"
                + " where id = ? and attempt = ? and state = 'CHECKING'",
            linesDone,
            depositId,
            attempt)
        == 1;
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean finishCheck(long depositId, int attempt, CheckOutcome outcome) {
    return jdbc.update(
            "update deposit set state = case when asked_again then 'RECEIVED' else ? end,"
                + " lines_done = ?, lines_total = ?, blocking_count = ?,"
                + " warning_count = ?, file_blocked = ?, checked_attempt = attempt,"
                + " first_blocking = coalesce(first_blocking, ?), checks_cut_off = 0"
                + " where id = ? and attempt = ? and state = 'CHECKING'",
            outcome.state(),
            outcome.lines(),
            outcome.lines(),
            outcome.blocking(),
            outcome.warnings(),
            outcome.fileBlocked(),
            outcome.blocking(),
            depositId,
            attempt)
        == 1;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void askAgain(long depositId) {
    jdbc.update(
        "update deposit set asked_again = true, checks_cut_off = 0,"
            + " lines_done = case when"
            + UNDER_CHECK
            + " then lines_done else 0 end,"
            + " state = case when"
            + UNDER_CHECK
            + " then state else 'RECEIVED' end where id = ? and state <> 'SUBMITTED'",
        depositId);
  }

  @Override
  public boolean isWaiting(long depositId) {
    return jdbc.number(
            "select count(*) from deposit where id = ? and state = 'RECEIVED'", depositId)
        == 1;
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void submitted(long depositId, Instant at) {
    jdbc.update(
        "update deposit set state = 'SUBMITTED', submitted_at = coalesce(submitted_at, ?)"
            + " where id = ?",
        at,
        depositId);
  }

  /** A file may hold many employers: its bytes are sealed with the key of who sent it. */
  static KeyOwner owner(Jdbc jdbc, long depositId) {
    return KeyOwner.user(jdbc.number("select user_id from deposit where id = ?", depositId));
  }

  private static Place filename(String publicId) {
    return new Place("deposit", "filename", publicId);
  }

  private static Place chunk(long depositId, int chunk) {
    return new Place("deposit_content", "packed", depositId + ":" + chunk);
  }

  private static String newPublicId() {
    byte[] id = new byte[PUBLIC_ID_BYTES];
    RANDOM.nextBytes(id);
    return HexFormat.of().formatHex(id);
  }

  private Deposit read(ResultSet row) throws SQLException {
    String affiliate = row.getString("asked_affiliate");
    String about = row.getString("about_affiliate");
    String kind = row.getString("asked_kind");
    ReadOptions asked =
        new ReadOptions(
            vault.openText(
                KeyOwner.user(row.getLong("user_id")),
                filename(row.getString("public_id")),
                row.getBytes("filename")),
            affiliate == null ? null : new AffiliateNumber(affiliate),
            Jdbc.month(row, "asked_period"),
            kind == null ? null : Kind.valueOf(kind));
    return new Deposit(
        row.getLong("id"),
        row.getString("public_id"),
        row.getLong("user_id"),
        row.getString("sha256"),
        row.getLong("byte_count"),
        FileFormat.valueOf(row.getString("format")),
        Deposit.Purpose.valueOf(row.getString("purpose")),
        asked,
        about == null ? null : new AffiliateNumber(about),
        Jdbc.instant(row, "received_at"),
        DepositState.valueOf(row.getString("state")),
        row.getInt("attempt"),
        row.getInt("checked_attempt"),
        row.getInt("lines_done"),
        row.getObject("lines_total", Integer.class),
        row.getLong("blocking_count"),
        row.getLong("warning_count"),
        row.getBoolean("file_blocked"),
        row.getLong("first_blocking"));
  }
}
