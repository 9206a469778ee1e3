package ma.tasrih.declarations.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.tasrih.contributions.domain.LineShare;
import ma.tasrih.contributions.domain.LineShares;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.DeclarationNumber;
import ma.tasrih.declarations.domain.DeclarationRefusal;
import ma.tasrih.declarations.domain.Declarations;
import ma.tasrih.declarations.domain.DeclaredLine;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.domain.watch.DownloadKind;
import ma.tasrih.identity.domain.watch.TakenOut;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.identity.usecase.DownloadBudget;
import ma.tasrih.kernel.Money;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.payments.domain.PaymentOrders;
import ma.tasrih.rates.domain.Branch;

/** Looks at filed declarations of affiliates the actor may read. */
@ApplicationScoped
public class FindDeclaration {

  @Inject private ActFor actFor;
  @Inject private Declarations declarations;
  @Inject private PaymentOrders orders;
  @Inject private DownloadBudget budget;

  /**
   * A line and its share of each branch.
   *
   * @param ceilings those the declaration was assessed under, by capped branch
   */
  public record SharedLine(
      DeclaredLine line, List<LineShare> shares, Map<Branch, Money> ceilings) {}

  /**
   * @throws Refusal when there is none of that number, or it is not the actor's: the same words
   */
  public SubmitDeclaration.Filed find(Actor actor, String number) {
    DeclarationNumber parsed = DeclarationNumber.parse(number).orElseThrow(FindDeclaration::none);
    ActingFor who =
        actFor.find(actor, parsed.affiliate(), Scope.READ).orElseThrow(FindDeclaration::none);
    Declaration declaration = declarations.find(who, parsed).orElseThrow(FindDeclaration::none);
    return new SubmitDeclaration.Filed(declaration, orders.ofDeclaration(who, number));
  }

  /**
   * Lines in file order with their shares; the shares of all lines add up to the centime.
   *
   * @throws Refusal when the actor has taken out what they may in a day
   */
  public List<SharedLine> lines(Actor actor, Declaration declaration, int offset, int limit) {
    ActingFor who = actFor.require(actor, declaration.key().affiliate(), Scope.READ);
    List<DeclaredLine> lines = declarations.lines(who, declaration.id(), offset, limit);
    budget.take(
        actor,
        TakenOut.of(
            DownloadKind.LINES,
            who.affiliate(),
            declaration.filingOrThrow().number().toString(),
            lines.size()));
    LineShares shares = declarations.shares(who, declaration.id());
    List<SharedLine> page = new ArrayList<>();
    int position = offset;
    for (DeclaredLine line : lines) {
      page.add(
          new SharedLine(
              line, shares.of(position++, line.actualWage().centimes()), shares.ceilings()));
    }
    return page;
  }

  private static Refusal none() {
    return new Refusal(DeclarationRefusal.DECLARATION_NOT_FOUND);
  }
}
