package ma.tasrih.vault.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/** AES-256-GCM with a data key per owner, each wrapped by a key from outside the database. */
public final class EnvelopeVault implements Vault {

  private final KeyCabinet keys;
  private final Queue<CipherBench> benches = new ConcurrentLinkedQueue<>();
  private volatile @Nullable SecretKey lookupKey;

  public EnvelopeVault(KeyCabinet keys) {
    this.keys = keys;
  }

  @Override
  public byte[] seal(KeyOwner owner, Place place, byte[] clear) {
    DataKey key = keys.present(owner);
    CipherBench bench = take();
    try {
      return bench.seal(key.secret(), key.number(), place.boundTo(owner), clear);
    } finally {
      benches.add(bench);
    }
  }

  @Override
  public byte[] open(KeyOwner owner, Place place, byte[] sealed) {
    SecretKey key = keys.numbered(owner, SealedFormat.keyNumber(sealed));
    CipherBench bench = take();
    try {
      return bench.open(key, place.boundTo(owner), sealed);
    } catch (GeneralSecurityException refused) {
      // Neither the value nor the cause: both may tell something of what was sealed.
      throw new VaultFault(
          "a value of " + place.table() + "." + place.column() + " does not open in its place");
    } finally {
      benches.add(bench);
    }
  }

  @Override
  public byte[] lookup(LookupKind kind, String value) {
    CipherBench bench = take();
    try {
      return bench.hash((kind.name() + '\0' + value).getBytes(StandardCharsets.UTF_8));
    } finally {
      benches.add(bench);
    }
  }

  private CipherBench take() {
    CipherBench free = benches.poll();
    return free == null ? new CipherBench(lookupKey()) : free;
  }

  private SecretKey lookupKey() {
    SecretKey known = lookupKey;
    if (known == null) {
      known = keys.present(KeyOwner.OF_LOOKUPS).secret();
      lookupKey = known;
    }
    return known;
  }
}
