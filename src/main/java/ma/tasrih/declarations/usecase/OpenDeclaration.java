package ma.tasrih.declarations.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ma.tasrih.contributions.domain.Contribution;
import ma.tasrih.contributions.domain.LineShare;
import ma.tasrih.contributions.domain.ShareReason;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.Declarations;
import ma.tasrih.declarations.domain.FiledMonth;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.employers.domain.EmployerRegister;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.payments.domain.PaymentOrder;

/** Opens a filed declaration with what stands beside it, and explains a line to the centime. */
@ApplicationScoped
public class OpenDeclaration {

  @Inject private FindDeclaration findDeclaration;
  @Inject private ActFor actFor;
  @Inject private Declarations declarations;
  @Inject private EmployerRegister employers;

  /**
   * A declaration and its surroundings.
   *
   * @param month everything filed for its month, in the order of filing, itself included
   */
  public record Opened(
      Declaration declaration,
      Optional<PaymentOrder> order,
      Optional<Employer> employer,
      List<Declaration> month) {

    /** Whether the month's claim is this declaration's; that of an earlier corrective is void. */
    public boolean claims() {
      return new FiledMonth(month).claims(declaration);
    }
  }

  /**
   * @throws ma.tasrih.kernel.Refusal when it is not there for the actor
   */
  public Opened open(Actor actor, String number) {
    SubmitDeclaration.Filed filed = findDeclaration.find(actor, number);
    Declaration declaration = filed.declaration();
    ActingFor who = actFor.require(actor, declaration.key().affiliate(), Scope.READ);
    return new Opened(
        declaration,
        filed.order(),
        employers.find(who.affiliate()),
        declarations.ofMonth(who, declaration.key().period()));
  }

  /** Why each share of a line is what it is, in slip order. */
  public List<ShareReason> reasons(Declaration declaration, FindDeclaration.SharedLine line) {
    return line.shares().stream()
        .map(
            share ->
                ShareReason.of(
                    share,
                    contribution(declaration, share),
                    Optional.ofNullable(line.ceilings().get(share.branch()))))
        .toList();
  }

  private static Contribution contribution(Declaration declaration, LineShare share) {
    return declaration.assessment().contributions().stream()
        .filter(c -> c.branch() == share.branch())
        .findFirst()
        .orElseThrow();
  }
}
