package ma.tasrih.vault.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.vault.domain.DataKeys;
import ma.tasrih.vault.domain.KeyCabinet;
import ma.tasrih.vault.domain.MasterKeys;
import ma.tasrih.vault.domain.Vault;
import ma.tasrih.vault.domain.rotation.Rotation;
import ma.tasrih.vault.domain.rotation.RotationStep;
import ma.tasrih.vault.domain.rotation.Rotations;
import ma.tasrih.vault.domain.rotation.SealedRows;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes one step of the exchange under way; the step and where it leads are one transaction. The
 * rotation's row is held meanwhile, so several servers take turns.
 */
@ApplicationScoped
public class AdvanceRotation {

  @Inject Rotations rotations;
  @Inject DataKeys keys;
  @Inject SealedRows rows;
  @Inject KeyCabinet cabinet;
  @Inject MasterKeys masters;
  @Inject Vault vault;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "tasrih.rotation.settle", defaultValue = "PT60S")
  Duration settle;

  /** What to do after a step. */
  public enum Then {
    GO_ON,
    WAIT,
    STOP
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Then advance() {
    Optional<Rotation> found = rotations.lockUnfinished();
    if (found.isEmpty()) {
      return Then.STOP;
    }
    Rotation before = found.get();
    Rotation after =
        new RotationStep(keys, rows, cabinet, masters, vault, clock, settle).take(before);
    rotations.save(after, clock.instant());
    if (after.phase() == Rotation.Phase.DONE) {
      journal.append(
          JournalEntry.of(
              "system", KeyAct.KEY_ROTATION_DONE.name(), "KEYS", after.extent().name()));
    }
    boolean waiting = after.phase() == Rotation.Phase.SETTLE;
    return waiting ? Then.WAIT : Then.GO_ON;
  }
}
