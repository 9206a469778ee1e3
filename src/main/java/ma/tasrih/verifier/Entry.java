package ma.tasrih.verifier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;

/**
 * One row of {@code journal_entry} as found.
 *
 * @param fields actor, affiliate, act, kind and id of the object, result, document hash, detail: in
 *     the order in which they are hashed; an empty text where the column holds NULL
 */
record Entry(
    long chain,
    long position,
    Instant at,
    List<String> fields,
    boolean emptyForNull,
    String previousHash,
    String hash) {

  static final String COLUMNS =
      "chain, position, at, actor, affiliate_number, act, object_type, object_id, result,"
          + " document_sha256, detail, prev_hash, hash";

  static Entry read(ResultSet row) throws SQLException {
    String affiliate = row.getString("affiliate_number");
    String document = row.getString("document_sha256");
    return new Entry(
        row.getLong("chain"),
        row.getLong("position"),
        moment(row, "at"),
        List.of(
            row.getString("actor"),
            affiliate == null ? "" : affiliate,
            row.getString("act"),
            row.getString("object_type"),
            row.getString("object_id"),
            row.getString("result"),
            document == null ? "" : document,
            row.getString("detail")),
        "".equals(affiliate) || "".equals(document),
        row.getString("prev_hash"),
        row.getString("hash"));
  }

  /** Moments are kept in UTC. */
  static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
  }

  /** Whether the fields give the hash; the writer never stores an empty text for "none". */
  boolean isIntact() {
    return !emptyForNull && hashAt(chain, position).equals(hash);
  }

  /**
   * The hash these fields would have at another place. Label, hash before, chain, position, seconds
   * and nanoseconds, then every field; each text in UTF-8 with its length in four bytes before it.
   */
  String hashAt(long otherChain, long otherPosition) {
    MessageDigest digest = sha256();
    text(digest, "tasrih-journal-1");
    text(digest, previousHash);
    digest.update(
        ByteBuffer.allocate(28)
            .putLong(otherChain)
            .putLong(otherPosition)
            .putLong(at.getEpochSecond())
            .putInt(at.getNano())
            .array());
    fields.forEach(field -> text(digest, field));
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The hash a chain begins with, from who opened it and when. */
  static String opening(long chain, String server, Instant at) {
    String told =
        "tasrih-journal-chain-1\n%d\n%s\n%d\n%d"
            .formatted(chain, server, at.getEpochSecond(), at.getNano());
    return HexFormat.of().formatHex(sha256().digest(told.getBytes(StandardCharsets.UTF_8)));
  }

  private static void text(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
