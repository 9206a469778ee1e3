package ma.tasrih.matrix.probe;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.tasrih.declarations.usecase.AnswerRegistration;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.employers.usecase.ChangeGroupCover;
import ma.tasrih.employers.usecase.ChangeStatus;
import ma.tasrih.employers.usecase.RegisterEmployer;
import ma.tasrih.employers.usecase.SearchEmployers;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.people.Reach;
import ma.tasrih.identity.usecase.fund.CloseFirm;
import ma.tasrih.identity.usecase.fund.CloseUser;
import ma.tasrih.identity.usecase.fund.ExchangeKeys;
import ma.tasrih.identity.usecase.fund.OpenAccount;
import ma.tasrih.identity.usecase.fund.OpenFirm;
import ma.tasrih.identity.usecase.fund.ReopenFirm;
import ma.tasrih.identity.usecase.fund.ReopenUser;
import ma.tasrih.identity.usecase.fund.ResetSecondFactors;
import ma.tasrih.identity.usecase.fund.SetReach;
import ma.tasrih.identity.usecase.watch.AcknowledgeAlert;
import ma.tasrih.identity.usecase.watch.SwitchDownloads;
import ma.tasrih.intake.usecase.check.SpooledFile;
import ma.tasrih.intake.usecase.receive.UploadRoster;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.matrix.probe.ProbeActs.Act;
import ma.tasrih.rates.domain.Regime;
import ma.tasrih.signin.usecase.account.OfferReset;
import ma.tasrih.vault.domain.rotation.Rotation;

/** Acts of the fund's own people. */
final class ProbeFundActs {

  private ProbeFundActs() {}

  static void addTo(Map<String, Act> acts) {
    acts.put(
        "OpenAccount.open",
        ask ->
            ProbeActs.of(OpenAccount.class)
                .open(
                    ask.actor(),
                    new OpenAccount.Opening(
                        Role.valueOf(ask.text("role")), ask.text("invitee"), ask.text("place"))));
    acts.put(
        "SetReach.set",
        ask -> {
          Reach reach = new Reach(false, Set.of(), Set.of(ask.affiliate()));
          ProbeActs.of(SetReach.class).set(ask.actor(), ask.number("id"), reach);
          return "";
        });
    acts.put(
        "CloseUser.close",
        ask -> {
          ProbeActs.of(CloseUser.class).close(ask.actor(), ask.number("id"));
          return "";
        });
    acts.put(
        "ReopenUser.reopen",
        ask -> {
          ProbeActs.of(ReopenUser.class).reopen(ask.actor(), ask.number("id"));
          return "";
        });
    acts.put(
        "ResetSecondFactors.reset",
        ask -> {
          ProbeActs.of(ResetSecondFactors.class).reset(ask.actor(), ask.number("id"));
          return "";
        });
    acts.put(
        "OpenFirm.open", ask -> ProbeActs.of(OpenFirm.class).open(ask.actor(), ask.text("name")));
    acts.put(
        "CloseFirm.close",
        ask -> {
          ProbeActs.of(CloseFirm.class).close(ask.actor(), ask.text("firm"));
          return "";
        });
    acts.put(
        "ReopenFirm.reopen",
        ask -> {
          ProbeActs.of(ReopenFirm.class).reopen(ask.actor(), ask.text("firm"));
          return "";
        });
    acts.put(
        "ExchangeKeys.start",
        ask -> {
          ProbeActs.of(ExchangeKeys.class).start(ask.actor(), Rotation.Extent.WRAPPING);
          return "";
        });
    acts.put("ExchangeKeys.last", ask -> ProbeActs.of(ExchangeKeys.class).last(ask.actor()));
    registers(acts);
    acts.put(
        "OfferReset.offer",
        ask -> ProbeActs.of(OfferReset.class).offer(ask.actor(), ask.text("login")));
  }

  private static void registers(Map<String, Act> acts) {
    acts.put(
        "AcknowledgeAlert.acknowledge",
        ask -> {
          ProbeActs.of(AcknowledgeAlert.class).acknowledge(ask.actor(), ask.number("alert"));
          return "";
        });
    acts.put(
        "SwitchDownloads.turn",
        ask -> {
          ProbeActs.of(SwitchDownloads.class)
              .turn(ask.actor(), Boolean.parseBoolean(ask.text("off")));
          return "";
        });
    acts.put(
        "ChangeStatus.change",
        ask -> {
          ProbeActs.of(ChangeStatus.class)
              .change(ask.actor(), ask.affiliate(), Employer.Status.valueOf(ask.text("status")));
          return "";
        });
    acts.put(
        "ChangeGroupCover.change",
        ask -> {
          LocalDate first = LocalDate.parse(ask.text("from"));
          Employer.GroupCover span =
              new Employer.GroupCover(first, first.plusMonths(1).minusDays(1));
          ProbeActs.of(ChangeGroupCover.class).change(ask.actor(), ask.affiliate(), List.of(span));
          return "";
        });
    acts.put(
        "RegisterEmployer.register",
        ask -> {
          Actor actor = ask.actor();
          AffiliateNumber number = new AffiliateNumber(ask.text("number"));
          ProbeActs.of(RegisterEmployer.class).register(actor, like(number));
          return "";
        });
    acts.put(
        "AnswerRegistration.answer",
        ask -> {
          ProbeActs.of(AnswerRegistration.class)
              .answer(ask.actor(), ask.number("request"), ask.text("number"));
          return "";
        });
    acts.put(
        "UploadRoster.upload",
        ask -> {
          try (SpooledFile file = ProbeActs.spooled("no roster")) {
            return ProbeActs.of(UploadRoster.class).upload(ask.actor(), file, ask.text("name"));
          }
        });
    acts.put(
        "SearchEmployers.find",
        ask -> ProbeActs.of(SearchEmployers.class).find(ask.actor(), ask.text("affiliate")));
  }

  private static Employer like(AffiliateNumber number) {
    return new Employer(
        number,
        "Nouvelle SARL",
        "001234567000089",
        "COMMERCE",
        "COMMERCE",
        "CASABLANCA_SETTAT",
        "1 rue A",
        "CASABLANCA",
        "20000",
        "01",
        Regime.values()[0],
        Employer.Status.ACTIVE,
        List.of());
  }
}
