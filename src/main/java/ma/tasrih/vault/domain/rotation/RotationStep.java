package ma.tasrih.vault.domain.rotation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import ma.tasrih.vault.domain.DataKeys;
import ma.tasrih.vault.domain.KeyCabinet;
import ma.tasrih.vault.domain.KeyOwner;
import ma.tasrih.vault.domain.MasterKeys;
import ma.tasrih.vault.domain.Place;
import ma.tasrih.vault.domain.SealedFormat;
import ma.tasrih.vault.domain.Vault;
import ma.tasrih.vault.domain.WrappedKey;

/**
 * One small step of an exchange of keys. The caller commits it together with the rotation's new
 * state; killed anywhere, the same step is taken again and does no harm. Values stay readable all
 * along: both keys open, the newest one seals.
 */
public final class RotationStep {

  private static final int KEYS = 200;

  private final DataKeys keys;
  private final SealedRows rows;
  private final KeyCabinet cabinet;
  private final MasterKeys masters;
  private final Vault vault;
  private final Clock clock;
  private final Duration settle;

  /**
   * @param settle how long to wait between making keys and sealing anew, so that no server still
   *     seals with an old one: at least twice {@link KeyCabinet#FRESH} when there are several
   */
  public RotationStep(
      DataKeys keys,
      SealedRows rows,
      KeyCabinet cabinet,
      MasterKeys masters,
      Vault vault,
      Clock clock,
      Duration settle) {
    this.keys = keys;
    this.rows = rows;
    this.cabinet = cabinet;
    this.masters = masters;
    this.vault = vault;
    this.clock = clock;
    this.settle = settle;
  }

  /** Takes the step that comes next and tells where the rotation is then. */
  public Rotation take(Rotation rotation) {
    return switch (rotation.phase()) {
      case REWRAP -> rewrap(rotation);
      case MAKE -> make(rotation);
      case SETTLE -> settled(rotation) ? rotation.at(Rotation.Phase.RESEAL) : rotation;
      case RESEAL -> reseal(rotation);
      case DONE -> rotation;
    };
  }

  private Rotation rewrap(Rotation rotation) {
    List<WrappedKey> old = keys.notWrappedBy(masters.current(), KEYS);
    for (WrappedKey key : old) {
      keys.rewrap(key, masters.rewrap(key));
    }
    if (!old.isEmpty()) {
      return rotation;
    }
    return rotation.at(
        rotation.extent() == Rotation.Extent.WRAPPING ? Rotation.Phase.DONE : Rotation.Phase.MAKE);
  }

  private Rotation make(Rotation rotation) {
    List<KeyOwner> owners = keys.owners(rotation.owner(), KEYS);
    for (KeyOwner owner : owners) {
      // The key of the keyed hashes stays: another one would make everybody somebody else.
      if (owner.kind() != KeyOwner.Kind.LOOKUP) {
        cabinet.makeNext(owner, newest(owner) + 1);
      }
    }
    return owners.isEmpty()
        ? rotation.settling(clock.instant().plus(settle))
        : rotation.ofOwner(owners.get(owners.size() - 1).toString());
  }

  private boolean settled(Rotation rotation) {
    Instant until = rotation.settledAt();
    return until == null || !clock.instant().isBefore(until);
  }

  private Rotation reseal(Rotation rotation) {
    if (rotation.owner().isEmpty()) {
      return nextOwner(rotation);
    }
    List<SealedColumn> columns = rows.columns();
    KeyOwner owner = KeyOwner.parse(rotation.owner());
    if (rotation.column() == columns.size()) {
      return endOfPass(rotation, owner);
    }
    SealedColumn column = columns.get(rotation.column());
    if (column.ownedBy() != owner.kind()) {
      return rotation.nextColumn();
    }
    List<SealedRow> part =
        rows.next(owner, column, SealedRow.keyOf(rotation.cursor()), column.batch());
    if (part.isEmpty()) {
      return rotation.nextColumn();
    }
    return rotation.behind(part.get(part.size() - 1).cursor(), sealAnew(owner, column, part));
  }

  private long sealAnew(KeyOwner owner, SealedColumn column, List<SealedRow> part) {
    int newest = newest(owner);
    long changed = 0;
    for (SealedRow row : part) {
      if (SealedFormat.keyNumber(row.sealed()) != newest) {
        Place place = new Place(column.table(), column.column(), row.row());
        byte[] clear = vault.open(owner, place, row.sealed());
        rows.replace(column, row, vault.seal(owner, place, clear));
        changed++;
      }
    }
    return changed;
  }

  /** Only a whole pass that found nothing to do proves that the old keys are out of use. */
  private Rotation endOfPass(Rotation rotation, KeyOwner owner) {
    if (rotation.changed() > 0) {
      return rotation.ofOwner(rotation.owner());
    }
    int newest = newest(owner);
    for (WrappedKey key : keys.inUse(owner)) {
      if (key.number() < newest) {
        keys.retire(key);
      }
    }
    return nextOwner(rotation);
  }

  private Rotation nextOwner(Rotation rotation) {
    List<KeyOwner> next = keys.owners(rotation.owner(), 1);
    return next.isEmpty()
        ? rotation.at(Rotation.Phase.DONE)
        : rotation.ofOwner(next.get(0).toString());
  }

  private int newest(KeyOwner owner) {
    return keys.newest(owner).map(WrappedKey::number).orElse(0);
  }
}
