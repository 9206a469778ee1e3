package ma.tasrih.vault.domain;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Wrapped keys without a database; made to be killed and looked into. */
public final class MemoryKeys implements DataKeys {

  /** Keys by owner, then number. */
  public final TreeMap<String, TreeMap<Integer, WrappedKey>> rows = new TreeMap<>();

  /** A vault on keys of its own, with one key-encryption key. */
  public static EnvelopeVault vault() {
    return vault(new MemoryKeys(), MasterKeys.parse(List.of(MasterKeys.newLine("k1"))));
  }

  public static EnvelopeVault vault(DataKeys keys, MasterKeys masters) {
    return new EnvelopeVault(new KeyCabinet(keys, masters));
  }

  @Override
  public synchronized Optional<WrappedKey> newest(KeyOwner owner) {
    return Optional.ofNullable(of(owner).lastEntry()).map(entry -> entry.getValue());
  }

  @Override
  public synchronized Optional<WrappedKey> find(KeyOwner owner, int number) {
    return Optional.ofNullable(of(owner).get(number));
  }

  @Override
  public synchronized WrappedKey addFirst(WrappedKey key) {
    of(key.owner()).putIfAbsent(key.number(), key);
    return of(key.owner()).get(key.number());
  }

  @Override
  public synchronized List<WrappedKey> notWrappedBy(String kekId, int limit) {
    return rows.values().stream()
        .flatMap(keys -> keys.values().stream())
        .filter(key -> !key.kekId().equals(kekId))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized void rewrap(WrappedKey before, WrappedKey after) {
    of(before.owner()).replace(before.number(), before, after);
  }

  @Override
  public synchronized List<KeyOwner> owners(String after, int limit) {
    return rows.tailMap(after, false).keySet().stream().map(KeyOwner::parse).limit(limit).toList();
  }

  @Override
  public synchronized List<WrappedKey> inUse(KeyOwner owner) {
    return of(owner).values().stream().filter(key -> !key.retired()).toList();
  }

  @Override
  public synchronized void retire(WrappedKey key) {
    of(key.owner())
        .computeIfPresent(
            key.number(),
            (number, now) -> new WrappedKey(now.owner(), number, now.kekId(), now.wrapped(), true));
  }

  private TreeMap<Integer, WrappedKey> of(KeyOwner owner) {
    return rows.computeIfAbsent(owner.toString(), name -> new TreeMap<>());
  }
}
