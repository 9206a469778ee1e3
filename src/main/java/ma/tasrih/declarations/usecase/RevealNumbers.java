package ma.tasrih.declarations.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.AffiliateNumber;

/**
 * Notes that somebody asks to see a view's insured numbers and CIN in clear. The one place where
 * that is counted; the caller has made sure the view is theirs.
 */
@ApplicationScoped
public class RevealNumbers {

  @Inject private JournalWriter journal;

  /**
   * @param objectType kind of the view, such as {@code DECLARATION}
   * @param objectId its number, never a person's
   */
  @Transactional
  public void reveal(
      Actor actor, Optional<AffiliateNumber> affiliate, String objectType, String objectId) {
    JournalEntry entry =
        JournalEntry.of(actor.login(), DeclarationAct.REVEALED.name(), objectType, objectId);
    journal.append(affiliate.map(entry::withAffiliate).orElse(entry));
  }
}
