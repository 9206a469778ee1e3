package ma.tasrih.matrix.probe;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import ma.tasrih.declarations.usecase.RevealNumbers;
import ma.tasrih.declarations.usecase.RevealRegistrations;
import ma.tasrih.declarations.usecase.SubmitDeclaration;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.domain.people.RightSet;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.identity.usecase.firm.ChangeMember;
import ma.tasrih.identity.usecase.firm.InviteMember;
import ma.tasrih.identity.usecase.firm.RemoveMember;
import ma.tasrih.identity.usecase.mandate.EndMandate;
import ma.tasrih.identity.usecase.mandate.GrantMandate;
import ma.tasrih.identity.usecase.people.ChangeRight;
import ma.tasrih.identity.usecase.people.InviteColleague;
import ma.tasrih.identity.usecase.people.RemoveColleague;
import ma.tasrih.identity.usecase.people.RevokeInvitation;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.domain.finish.FinishReason;
import ma.tasrih.intake.domain.form.FormLine;
import ma.tasrih.intake.usecase.check.SpooledFile;
import ma.tasrih.intake.usecase.file.SubmitDeposit;
import ma.tasrih.intake.usecase.form.SaveForm;
import ma.tasrih.intake.usecase.form.SendForm;
import ma.tasrih.intake.usecase.mapping.ForgetColumns;
import ma.tasrih.intake.usecase.receive.TakeNilMonth;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Money;
import ma.tasrih.payments.usecase.IssuePaymentOrder;

/**
 * The guards inside: every act of a use case, called by whoever asks with nothing in front of it,
 * no page, bean or filter. Where a use case wants the proof that somebody acts for an affiliate, it
 * gets the least there is, that for reading; what more it needs is for it to ask.
 */
public final class ProbeActs {

  private static final YearMonth MONTH = YearMonth.of(2025, 6);

  /** One act with what the row gives. */
  interface Act {
    Object run(Ask ask);
  }

  /** What a row gives, and who asks. */
  record Ask(UnaryOperator<String> given) {
    String text(String name) {
      return Optional.ofNullable(given.apply(name)).orElseThrow(() -> missing(name));
    }

    long number(String name) {
      return Long.parseLong(text(name));
    }

    Actor actor() {
      return of(CurrentActor.class).require();
    }

    AffiliateNumber affiliate() {
      return new AffiliateNumber(text("affiliate"));
    }

    /** The least proof: that they may look. */
    ActingFor reader() {
      return of(ActFor.class).require(actor(), affiliate(), Scope.READ);
    }

    private static IllegalArgumentException missing(String name) {
      return new IllegalArgumentException("the row says nothing of " + name);
    }
  }

  private static final Map<String, Act> ACTS = new TreeMap<>();

  static {
    ProbeFundActs.addTo(ACTS);
    ProbeFixActs.addTo(ACTS);
    people();
    intake();
    filing();
  }

  private ProbeActs() {}

  /** Names as the matrix has them: {@code OpenFirm.open}. */
  public static Set<String> names() {
    return ACTS.keySet();
  }

  static Object act(String name, UnaryOperator<String> given) {
    return ACTS.get(name).run(new Ask(given));
  }

  private static void people() {
    ACTS.put(
        "GrantMandate.grant",
        ask ->
            of(GrantMandate.class)
                .grant(
                    ask.actor(),
                    ask.affiliate(),
                    new GrantMandate.Wanted(
                        ask.text("firm"),
                        Set.of(Scope.PREPARE),
                        LocalDate.parse(ask.text("from")),
                        Optional.of(LocalDate.parse(ask.text("from"))))));
    ACTS.put("EndMandate.end", ask -> of(EndMandate.class).end(ask.actor(), ask.text("mandate")));
    ACTS.put(
        "InviteColleague.invite",
        ask ->
            of(InviteColleague.class).invite(ask.reader(), ask.text("invitee"), RightSet.READER));
    ACTS.put(
        "InviteMember.invite",
        ask -> of(InviteMember.class).invite(ask.actor(), ask.text("invitee"), false));
    ACTS.put(
        "RevokeInvitation.revoke",
        ask -> {
          of(RevokeInvitation.class).revoke(ask.actor(), ask.text("invitation"));
          return "";
        });
    ACTS.put(
        "ChangeRight.change",
        ask -> {
          of(ChangeRight.class)
              .change(ask.reader(), ask.text("login"), RightSet.valueOf(ask.text("right")));
          return "";
        });
    ACTS.put(
        "RemoveColleague.remove",
        ask -> {
          of(RemoveColleague.class).remove(ask.reader(), ask.text("login"));
          return "";
        });
    ACTS.put(
        "ChangeMember.setAdministrator",
        ask -> {
          of(ChangeMember.class)
              .setAdministrator(
                  ask.actor(), ask.text("login"), Boolean.parseBoolean(ask.text("administrator")));
          return "";
        });
    ACTS.put(
        "RemoveMember.remove",
        ask -> {
          of(RemoveMember.class).remove(ask.actor(), ask.text("login"));
          return "";
        });
  }

  private static void intake() {
    ACTS.put(
        "SubmitDeposit.submit",
        ask ->
            of(SubmitDeposit.class)
                .submit(
                    ask.actor(),
                    ask.text("deposit"),
                    SubmitDeposit.Asked.unseen(SubmitDeposit.Accept.GOOD_LINES, FinishReason.NONE),
                    UUID.randomUUID().toString()));
    ACTS.put(
        "SendForm.deposit",
        ask ->
            of(SendForm.class).deposit(ask.reader(), MONTH, line(), UUID.randomUUID().toString()));
    ACTS.put(
        "ForgetColumns.forget",
        ask -> {
          of(ForgetColumns.class).forget(ask.reader(), ask.number("mapping"));
          return "";
        });
    ACTS.put(
        "TakeNilMonth.take",
        ask -> of(TakeNilMonth.class).take(ask.reader(), MONTH, UUID.randomUUID().toString()));
    ACTS.put(
        "DepositFile.deposit",
        ask -> {
          String head = "num_assure;cin;nom;prenom;jours;salaire_reel;situation\n";
          String text = head + "100000018;;ALPHA;AMINA;26;" + line().get(0).wage() + ";\n";
          try (SpooledFile file = spooled(text)) {
            return of(ma.tasrih.intake.usecase.receive.DepositFile.class)
                .deposit(
                    ask.actor(),
                    file,
                    new ReadOptions("x.csv", ask.affiliate(), MONTH, null),
                    ma.tasrih.intake.domain.Deposit.Purpose.DECLARE,
                    UUID.randomUUID().toString());
          }
        });
  }

  private static void filing() {
    ACTS.put(
        "SaveForm.save",
        ask -> of(SaveForm.class).save(ask.reader(), MONTH.plusMonths(1), line(), 0));
    ACTS.put(
        "SubmitDeclaration.submit",
        ask ->
            undone(
                () ->
                    of(SubmitDeclaration.class)
                        .submit(ask.reader(), ask.number("staged"), "0".repeat(64), false)));
    ACTS.put(
        "IssuePaymentOrder.issue",
        ask ->
            undone(
                () ->
                    of(IssuePaymentOrder.class)
                        .issue(ask.reader(), MONTH, "matrix", Money.ZERO, Money.ZERO)));
    ACTS.put(
        "RevealNumbers.reveal",
        ask -> {
          of(RevealNumbers.class).reveal(ask.reader(), "ROSTER", "matrix");
          return "";
        });
    ACTS.put(
        "RevealRegistrations.reveal",
        ask -> {
          of(RevealRegistrations.class).reveal(ask.actor());
          return "";
        });
  }

  /** Like no line sent before. */
  private static List<FormLine> line() {
    int wage = 5_000 + Math.floorMod(UUID.randomUUID().hashCode(), 4_000);
    return List.of(
        new FormLine(
            FormLine.Origin.ROSTER, "100000018", "", "ALPHA AMINA", "26", wage + ",00", ""));
  }

  static SpooledFile spooled(String text) {
    InputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    return SpooledFile.of(bytes, 1);
  }

  /** For what expects a transaction around it. */
  static void inTransaction(Runnable act) {
    try {
      UserTransaction transaction =
          (UserTransaction) new InitialContext().lookup("java:comp/UserTransaction");
      transaction.begin();
      try {
        act.run();
      } catch (RuntimeException refused) {
        transaction.rollback();
        throw refused;
      }
      transaction.commit();
    } catch (NamingException | SystemException | jakarta.transaction.NotSupportedException e) {
      throw new IllegalStateException(e);
    } catch (jakarta.transaction.RollbackException
        | jakarta.transaction.HeuristicMixedException
        | jakarta.transaction.HeuristicRollbackException e) {
      throw new IllegalStateException(e);
    }
  }

  /** In a transaction that leaves nothing behind. */
  private static Object undone(Supplier<Object> act) {
    try {
      UserTransaction transaction =
          (UserTransaction) new InitialContext().lookup("java:comp/UserTransaction");
      transaction.begin();
      try {
        return act.get();
      } finally {
        transaction.rollback();
      }
    } catch (NamingException | SystemException | jakarta.transaction.NotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  static <T> T of(Class<T> type) {
    return CDI.current().select(type).get();
  }
}
