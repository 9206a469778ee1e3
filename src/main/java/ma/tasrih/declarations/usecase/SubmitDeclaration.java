package ma.tasrih.declarations.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import ma.tasrih.declarations.domain.AmountsToOrder;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.DeclarationNumber;
import ma.tasrih.declarations.domain.DeclarationRefusal;
import ma.tasrih.declarations.domain.Declarations;
import ma.tasrih.declarations.domain.FiledMonth;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.month.TakenOver;
import ma.tasrih.declarations.domain.roster.Registrations;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.employers.domain.EmployerRefusal;
import ma.tasrih.employers.domain.EmployerRegister;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.usecase.people.WhoIs;
import ma.tasrih.journal.usecase.JournalWriter;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.payments.domain.PaymentOrder;
import ma.tasrih.payments.domain.PaymentOrders;
import ma.tasrih.payments.usecase.IssuePaymentOrder;
import ma.tasrih.rates.domain.RateBook;

/**
 * Files one staged declaration: number, freeze, order, evidence, in the transaction at hand. The
 * employer's row is locked first, so two filings of one employer follow each other.
 */
@ApplicationScoped
public class SubmitDeclaration {

  @Inject Declarations declarations;
  @Inject EmployerRegister employers;
  @Inject private Registrations registrations;
  @Inject private PaymentOrders orders;
  @Inject RateBook rates;
  @Inject private WhoIs whoIs;
  @Inject private IssuePaymentOrder issuePaymentOrder;
  @Inject private JournalWriter journal;
  @Inject Clock clock;

  /** A filed declaration and its order; none for nothing to pay. */
  public record Filed(Declaration declaration, Optional<PaymentOrder> order) {}

  /**
   * @param stagedId of a checked declaration that nothing blocks
   * @param fileSha256 of the file it came in
   * @param broughtIn history from elsewhere: recorded, never ordered
   * @throws Refusal without the right to file, or when the month is filed already, what it builds
   *     on changed, a corrective one lacks lines, or the month was to be declared here and not
   *     elsewhere
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Filed submit(ActingFor who, long stagedId, String fileSha256, boolean broughtIn) {
    who.require(Scope.FILE);
    employers.lock(who.affiliate());
    requireOpen(who);
    Declaration staged = declarations.lockStaged(who, stagedId);
    List<Declaration> month = declarations.ofMonth(who, staged.key().period());
    requireWhole(staged);
    if (broughtIn) {
      requireElsewhere(who, staged.key().period());
    }
    AmountsToOrder amounts =
        AmountsToOrder.of(
            staged, new FiledMonth(month), orders.ofMonth(who, staged.key().period()));
    DeclarationNumber number =
        DeclarationNumber.of(staged.key(), staged.kind(), rank(staged, month));
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Declaration.Filing filing =
        new Declaration.Filing(
            number,
            staged.kind() == Kind.CORRECTIVE ? lastOf(month) : null,
            now,
            whoIs.name(who.actor().userId()),
            fileSha256,
            amounts.creditClaim(),
            amounts.allowanceClaim(),
            broughtIn);
    Declaration filed = staged.filed(number.rank(), filing);
    if (!declarations.file(who, filed)) {
      throw new Refusal(DeclarationRefusal.ALREADY_FILED, number.toString());
    }
    registrations.request(who, stagedId, now);
    Optional<PaymentOrder> order =
        broughtIn
            ? Optional.empty()
            : issuePaymentOrder.issue(
                who,
                staged.key().period(),
                number.toString(),
                amounts.toOrder(),
                amounts.toRepay());
    journal.append(DeclarationJournal.filed(who, filed, order));
    return new Filed(filed, order);
  }

  /** A line left out of a corrective one would be taken back from its person. */
  private static void requireWhole(Declaration staged) {
    if (staged.kind() == Kind.CORRECTIVE && staged.totals().rejected() > 0) {
      throw new Refusal(
          DeclarationRefusal.CORRECTIVE_INCOMPLETE, Integer.toString(staged.totals().rejected()));
    }
  }

  private void requireElsewhere(ActingFor who, YearMonth period) {
    new TakenOver(
            LocalDate.now(clock),
            employers.registeredOn(who.affiliate()),
            declarations.firstDeclaredHere(who))
        .require(period, rates.effectiveDueDate(period));
  }

  private void requireOpen(ActingFor who) {
    boolean closed =
        employers
            .find(who.affiliate())
            .map(employer -> employer.status() == Employer.Status.CLOSED)
            .orElse(false);
    if (closed) {
      throw new Refusal(EmployerRefusal.EMPLOYER_CLOSED);
    }
  }

  private static int rank(Declaration staged, List<Declaration> month) {
    Optional<Declaration> principal =
        month.stream().filter(d -> d.kind() == Kind.PRINCIPAL || d.kind() == Kind.NIL).findFirst();
    int sameKind = (int) month.stream().filter(d -> d.kind() == staged.kind()).count();
    return switch (staged.kind()) {
      case PRINCIPAL, NIL -> {
        if (principal.isPresent()) {
          throw new Refusal(
              DeclarationRefusal.ALREADY_FILED,
              principal.get().filingOrThrow().number().toString());
        }
        yield 0;
      }
      case SUPPLEMENTARY -> {
        if (staged.rank() != 0 && staged.rank() != sameKind + 1) {
          throw new Refusal(DeclarationRefusal.REGISTER_CHANGED);
        }
        if (principal.isEmpty()) {
          throw new Refusal(DeclarationRefusal.REGISTER_CHANGED);
        }
        yield sameKind + 1;
      }
      case CORRECTIVE -> {
        if (month.isEmpty()) {
          throw new Refusal(DeclarationRefusal.REGISTER_CHANGED);
        }
        yield sameKind + 1;
      }
    };
  }

  private static String lastOf(List<Declaration> month) {
    return month.get(month.size() - 1).filingOrThrow().number().toString();
  }
}
