package ma.tasrih.identity.usecase.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import ma.tasrih.identity.domain.watch.Alert;
import ma.tasrih.journal.usecase.JournalTrouble;

/** Turns a doubt about the journal into an alert. */
@ApplicationScoped
public class TellJournalTrouble {

  @Inject RaiseAlert alert;

  void tell(@ObservesAsync JournalTrouble trouble) {
    switch (trouble.kind()) {
      case HEADS_NOT_NOTED ->
          alert.raise(Alert.Kind.JOURNAL_HEADS_NOT_NOTED, "system", "tasrih.journal.heads");
      case HEAD_NOT_FOUND ->
          alert.raise(
              Alert.Kind.JOURNAL_HEAD_NOT_FOUND,
              "system",
              "chain " + trouble.chain() + " position " + trouble.position());
    }
  }
}
