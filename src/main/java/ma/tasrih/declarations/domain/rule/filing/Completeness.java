package ma.tasrih.declarations.domain.rule.filing;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.Names;
import ma.tasrih.declarations.domain.draft.DeclarationCode;
import ma.tasrih.declarations.domain.draft.DraftContext;
import ma.tasrih.declarations.domain.draft.DraftHeader;
import ma.tasrih.declarations.domain.past.PastPay;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.declarations.domain.roster.RosterLine;
import ma.tasrih.kernel.Finding;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.kernel.Money;

/**
 * R07: the roster's people are all there. Blocking in an e-BDS file; elsewhere a question (ruling
 * 9): left, or unpaid leave? A corrective declaration restates the whole month, so it is asked too.
 */
final class Completeness {

  private Completeness() {}

  static void check(
      DraftHeader header,
      DraftContext context,
      Predicate<InsuredNumber.Registered> seen,
      Consumer<Finding> out) {
    if (header.kind() == Kind.PRINCIPAL || header.kind() == Kind.CORRECTIVE) {
      context.roster().ifPresent(roster -> missing(header, context, roster, seen, out));
    }
  }

  /** What is at stake is what the person's last pay cost. */
  private static void missing(
      DraftHeader header,
      DraftContext context,
      PrefilledRoster roster,
      Predicate<InsuredNumber.Registered> seen,
      Consumer<Finding> out) {
    DeclarationCode code =
        header.fromEbds()
            ? DeclarationCode.ROSTER_PERSON_MISSING
            : DeclarationCode.ROSTER_PERSON_ABSENT;
    for (RosterLine person : roster.lines().values()) {
      if (!seen.test(person.insured())) {
        Optional<Money> lastPay =
            context.past().flatMap(past -> past.pay(person)).map(PastPay::wage);
        out.accept(
            Finding.inFile(code, person.insured().digits(), Names.plain(person.name()))
                .withStake(context.dues().of(lastPay.orElse(null))));
      }
    }
  }
}
