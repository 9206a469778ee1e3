package ma.tasrih.vault.domain;

import java.util.List;
import java.util.Optional;

/** Wrapped data keys, as they are stored. */
public interface DataKeys {

  /** The key with the highest number. */
  Optional<WrappedKey> newest(KeyOwner owner);

  Optional<WrappedKey> find(KeyOwner owner, int number);

  /**
   * Adds a key, in a transaction of its own, unless somebody else just added one of the same owner
   * and number.
   *
   * @return the one that is there now
   */
  WrappedKey addFirst(WrappedKey key);

  /** Keys wrapped under anything but this key-encryption key, a part of them. */
  List<WrappedKey> notWrappedBy(String kekId, int limit);

  /** Puts the same key in another wrapping, unless it changed meanwhile. */
  void rewrap(WrappedKey before, WrappedKey after);

  /** Owners that have a key, in order, behind one of them. */
  List<KeyOwner> owners(String after, int limit);

  /** Keys of an owner that are not retired, oldest first. */
  List<WrappedKey> inUse(KeyOwner owner);

  /** Notes that nothing is sealed with a key any more. It is kept, for copies of the database. */
  void retire(WrappedKey key);
}
