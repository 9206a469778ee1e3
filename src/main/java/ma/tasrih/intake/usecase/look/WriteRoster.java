package ma.tasrih.intake.usecase.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import ma.tasrih.declarations.domain.roster.PrefilledRoster;
import ma.tasrih.declarations.domain.roster.RosterSheet;
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
  @Inject private RosterSheet sheet;
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
   * Writes the file into a stream, which stays open.
   *
   * @throws Refusal before the first byte: there is no roster and the form needs one, so many
   *     people ask for a fresh proof, or the actor has taken out what they may in a day
   */
  public void write(ActingFor who, YearMonth period, Form form, OutputStream out)
      throws IOException {
    Optional<PrefilledRoster> known = rosterOf.roster(who, period);
    if (form == Form.EBDS && known.isEmpty()) {
      throw new Refusal(IntakeRefusal.DEPOSIT_NOT_FOUND);
    }
    PrefilledRoster roster = known.orElseGet(() -> nobody(who, period));
    int people = roster.lines().size();
    stepUp.requireFor(people);
    budget.take(
        who.actor(),
        TakenOut.of(DownloadKind.ROSTER, who.affiliate(), who.affiliate() + "-" + period, people));
    switch (form) {
      case CSV -> {
        CsvWriter writer = new CsvWriter(out);
        writer.roster(roster);
        writer.flush();
      }
      case XLSX -> sheet.write(roster, out);
      case EBDS -> RosterWriter.write(roster, out);
    }
  }

  private PrefilledRoster nobody(ActingFor who, YearMonth period) {
    Employer employer =
        employers
            .find(who.affiliate())
            .orElseThrow(() -> new Refusal(IntakeRefusal.DEPOSIT_NOT_FOUND));
    return PrefilledRoster.of(
        "",
        new PrefilledRoster.Header(
            employer.number(),
            period,
            employer.companyName(),
            employer.activity(),
            employer.address(),
            employer.town(),
            employer.postalCode(),
            employer.agency(),
            period.atDay(1),
            rates.effectiveDueDate(period)),
        List.of());
  }
}
