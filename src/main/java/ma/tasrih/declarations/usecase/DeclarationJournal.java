package ma.tasrih.declarations.usecase;

import java.util.Optional;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.declarations.domain.roster.RegistrationRequest;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.journal.domain.JournalEntry;
import ma.tasrih.payments.domain.PaymentOrder;

/** How declarations are told in the journal: numbers and sums, never names. */
final class DeclarationJournal {

  private DeclarationJournal() {}

  static JournalEntry filed(ActingFor who, Declaration filed, Optional<PaymentOrder> order) {
    Declaration.Filing filing = filed.filingOrThrow();
    return JournalEntry.of(
            who.actor().login(),
            (filing.broughtIn()
                    ? DeclarationAct.MONTH_BROUGHT_IN
                    : DeclarationAct.DECLARATION_FILED)
                .name(),
            "DECLARATION",
            filing.number().toString())
        .withAffiliate(who.affiliate())
        .withDocument(filing.fileSha256())
        .withDetail(
            "lines "
                + filed.totals().accepted()
                + " due "
                + filed.assessment().due()
                + order.map(o -> " order " + o.reference()).orElse(" no order"));
  }

  static JournalEntry answered(Actor by, RegistrationRequest request) {
    return JournalEntry.of(
            by.login(),
            DeclarationAct.REGISTRATION_ANSWERED.name(),
            "REGISTRATION",
            Long.toString(request.id()))
        .withAffiliate(request.affiliate());
  }

  static JournalEntry rosterUploaded(Actor by, PrefilledRoster roster, String sha256) {
    return JournalEntry.of(
            by.login(),
            DeclarationAct.ROSTER_UPLOADED.name(),
            "ROSTER",
            roster.affiliate() + "-" + roster.period())
        .withAffiliate(roster.affiliate())
        .withDocument(sha256)
        .withDetail("people " + roster.lines().size());
  }
}
