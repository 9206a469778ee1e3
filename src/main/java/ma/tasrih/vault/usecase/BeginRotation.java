package ma.tasrih.vault.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.vault.domain.rotation.Rotation;
import ma.tasrih.vault.domain.rotation.Rotations;

/** Notes that keys are to be exchanged, unless that is under way already. */
@ApplicationScoped
class BeginRotation {

  @Inject Rotations rotations;
  @Inject JournalWriter journal;
  @Inject Clock clock;

  @Transactional
  void begin(Rotation.Extent extent, String by) {
    if (rotations.lockUnfinished().isPresent()) {
      return;
    }
    rotations.begin(extent, by, clock.instant());
    journal.append(JournalEntry.of(by, KeyAct.KEY_ROTATION_STARTED.name(), "KEYS", extent.name()));
  }
}
