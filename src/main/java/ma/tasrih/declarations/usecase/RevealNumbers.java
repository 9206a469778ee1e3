package ma.tasrih.declarations.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;

/**
 * Notes that somebody asks to see a view's insured numbers and CIN in clear. The one place where
 * that is noted.
 */
@ApplicationScoped
public class RevealNumbers {

  @Inject private JournalWriter journal;

  /**
   * @param objectType kind of the view, such as {@code DECLARATION}
   * @param objectId its number, never a person's
   * @throws ma.tasrih.kernel.Refusal without the right to read
   */
  @Transactional
  public void reveal(ActingFor who, String objectType, String objectId) {
    who.require(Scope.READ);
    journal.append(
        JournalEntry.of(who.actor().login(), DeclarationAct.REVEALED.name(), objectType, objectId)
            .withAffiliate(who.affiliate()));
  }
}
