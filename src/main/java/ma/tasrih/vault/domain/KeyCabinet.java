package ma.tasrih.vault.domain;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;

/**
 * Open data keys in memory, the last used ones. An owner's first key is made when it is first asked
 * for; two servers at once end up with the same one, because the first insert wins.
 */
public final class KeyCabinet {

  /**
   * How long a server may go on sealing with a key after another one made its successor. Before
   * that has passed twice, no key is retired.
   */
  public static final Duration FRESH = Duration.ofSeconds(30);

  private static final int MOST = 20_000;

  private final DataKeys stored;
  private final MasterKeys masters;
  private final Map<KeyOwner, Present> present = new ConcurrentHashMap<>();
  private final Map<Numbered, SecretKey> open =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Numbered, SecretKey> eldest) {
              return size() > MOST;
            }
          });

  public KeyCabinet(DataKeys stored, MasterKeys masters) {
    this.stored = stored;
    this.masters = masters;
  }

  /** The key that seals for an owner now. */
  DataKey present(KeyOwner owner) {
    Present known = present.get(owner);
    if (known != null && System.nanoTime() - known.readAt < FRESH.toNanos()) {
      return known.key;
    }
    Optional<WrappedKey> newest = stored.newest(owner);
    WrappedKey key = newest.isPresent() ? newest.get() : make(owner, 1);
    DataKey ready = new DataKey(key.number(), openKey(key));
    if (present.size() >= MOST) {
      present.clear();
    }
    present.put(owner, new Present(ready, System.nanoTime()));
    return ready;
  }

  SecretKey numbered(KeyOwner owner, int number) {
    SecretKey known = open.get(new Numbered(owner, number));
    return known != null
        ? known
        : openKey(
            stored
                .find(owner, number)
                .orElseThrow(
                    () -> new VaultFault("data key " + owner + "/" + number + " is not there")));
  }

  /** Makes an owner's next key and seals with it from now on. */
  public void makeNext(KeyOwner owner, int number) {
    make(owner, number);
    present.remove(owner);
  }

  private WrappedKey make(KeyOwner owner, int number) {
    return stored.addFirst(masters.wrap(owner, number, MasterKeys.newKey()));
  }

  private SecretKey openKey(WrappedKey key) {
    Numbered name = new Numbered(key.owner(), key.number());
    SecretKey known = open.get(name);
    if (known == null) {
      known = masters.unwrap(key);
      open.put(name, known);
    }
    return known;
  }

  private record Numbered(KeyOwner owner, int number) {}

  private record Present(DataKey key, long readAt) {}
}
