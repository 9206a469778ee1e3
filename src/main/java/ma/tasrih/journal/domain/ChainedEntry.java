package ma.tasrih.journal.domain;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Sha256;

/**
 * An entry at its place in a chain. The hash is SHA-256 over a label, the hash of the entry before,
 * the place, the moment and every field, each text with its length in front so that no two entries
 * share their bytes.
 *
 * @param chain number of the chain
 * @param position place in the chain, from 1, without gaps
 * @param at moment of the act, to the microsecond, which is what the database keeps
 */
public record ChainedEntry(
    long chain, long position, Instant at, JournalEntry entry, String previousHash, String hash) {

  private static final String LABEL = "tasrih-journal-1";

  /** The entry that follows a head. */
  public static ChainedEntry after(ChainHead head, Instant at, JournalEntry entry) {
    Instant kept = at.truncatedTo(ChronoUnit.MICROS);
    long position = Math.addExact(head.position(), 1);
    String hash = hashOf(new ChainedEntry(head.chain(), position, kept, entry, head.hash(), ""));
    return new ChainedEntry(head.chain(), position, kept, entry, head.hash(), hash);
  }

  /** The chain's head once this entry is in. */
  public ChainHead head() {
    return new ChainHead(chain, position, hash);
  }

  private static String hashOf(ChainedEntry e) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      text(out, LABEL);
      text(out, e.previousHash);
      out.writeLong(e.chain);
      out.writeLong(e.position);
      out.writeLong(e.at.getEpochSecond());
      out.writeInt(e.at.getNano());
      text(out, e.entry.actor());
      text(out, e.entry.affiliate().map(AffiliateNumber::digits).orElse(""));
      text(out, e.entry.act());
      text(out, e.entry.objectType());
      text(out, e.entry.objectId());
      text(out, e.entry.result());
      text(out, e.entry.documentSha256().orElse(""));
      text(out, e.entry.detail());
      return Sha256.hex(bytes.toByteArray());
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
