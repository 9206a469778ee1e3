package ma.tasrih.intake.usecase.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.Declarations;
import ma.tasrih.declarations.domain.DeclaredLine;
import ma.tasrih.declarations.domain.FiledMonth;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.declarations.domain.roster.RosterSheet;
import ma.tasrih.declarations.domain.roster.Rosters;
import ma.tasrih.declarations.usecase.RosterOf;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.employers.domain.EmployerRegister;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.watch.DownloadKind;
import ma.tasrih.identity.domain.watch.TakenOut;
import ma.tasrih.identity.usecase.DownloadBudget;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.format.csv.CsvWriter;
import ma.tasrih.intake.format.ebds.RosterWriter;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.rates.domain.RateBook;
import ma.tasrih.signin.usecase.StepUp;

/**
 * Writes a month's roster as a file to fill in. Without a roster a table is still handed out, with
 * its headings alone: a template.
 */
@ApplicationScoped
public class WriteRoster {

  @Inject private RosterOf rosterOf;
  private static final int PART = 2_000;

  @Inject private RosterSheet sheet;
  @Inject private Rosters rosters;
  @Inject private Declarations declarations;
  @Inject private EmployerRegister employers;
  @Inject private RateBook rates;
  @Inject private StepUp stepUp;
  @Inject private DownloadBudget budget;

  /** The forms a roster comes in. */
  public enum Form {
    CSV,
    XLSX,
    EBDS
  }

  /**
   * How it is asked for.
   *
   * @param lastMonth with the days and wages of the month declared before; never in an e-BDS file,
   *     which has no room for them
   * @param title of the sheet of notes
   * @param notes how to fill it in, for a workbook
   */
  public record Asked(Form form, boolean lastMonth, String title, List<String> notes) {}

  /**
   * Writes the file into a stream, which stays open.
   *
   * @throws Refusal before the first byte: there is no roster and the form needs one, so many
   *     people ask for a fresh proof, or the actor has taken out what they may in a day
   */
  public void write(ActingFor who, YearMonth period, Asked asked, OutputStream out)
      throws IOException {
    Optional<PrefilledRoster> known = rosterOf.roster(who, period);
    if (asked.form() == Form.EBDS && known.isEmpty()) {
      throw new Refusal(IntakeRefusal.DEPOSIT_NOT_FOUND);
    }
    PrefilledRoster roster = known.orElseGet(() -> nobody(who, period));
    int people = roster.lines().size();
    stepUp.requireFor(people);
    budget.take(
        who.actor(),
        TakenOut.of(DownloadKind.ROSTER, who.affiliate(), who.affiliate() + "-" + period, people));
    Map<InsuredNumber.Registered, RosterSheet.Pay> pay =
        asked.lastMonth() ? lastPay(who, period) : Map.of();
    switch (asked.form()) {
      case CSV -> {
        CsvWriter writer = new CsvWriter(out);
        writer.roster(roster, pay);
        writer.flush();
      }
      case XLSX ->
          sheet.write(roster, new RosterSheet.Filling(pay, asked.title(), asked.notes()), out);
      case EBDS -> RosterWriter.write(roster, out);
    }
  }

  /** By number; whoever has several lines appears with the last one. */
  private Map<InsuredNumber.Registered, RosterSheet.Pay> lastPay(ActingFor who, YearMonth period) {
    Map<InsuredNumber.Registered, RosterSheet.Pay> pay = new HashMap<>();
    rosters
        .lastDeclaredMonth(who.affiliate(), period)
        .map(month -> new FiledMonth(declarations.ofMonth(who, month)).standing())
        .orElse(List.of())
        .forEach(declaration -> addPay(who, declaration, pay));
    return pay;
  }

  private void addPay(
      ActingFor who, Declaration declaration, Map<InsuredNumber.Registered, RosterSheet.Pay> pay) {
    for (int from = 0; from < declaration.totals().accepted(); from += PART) {
      for (DeclaredLine line : declarations.lines(who, declaration.id(), from, PART)) {
        if (line.insured() instanceof InsuredNumber.Registered registered) {
          pay.put(registered, new RosterSheet.Pay(line.days(), line.actualWage()));
        }
      }
    }
  }

  private PrefilledRoster nobody(ActingFor who, YearMonth period) {
    Employer employer =
        employers
            .find(who.affiliate())
            .orElseThrow(() -> new Refusal(IntakeRefusal.DEPOSIT_NOT_FOUND));
    return PrefilledRoster.of(
        "",
        PrefilledRoster.Header.of(
            employer, period, period.atDay(1), rates.effectiveDueDate(period)),
        List.of());
  }
}
