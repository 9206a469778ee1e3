package ma.tasrih.intake.usecase.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import ma.tasrih.declarations.domain.roster.Rosters;
import ma.tasrih.employers.domain.Employer;
import ma.tasrih.employers.usecase.RegisterDemoEmployers;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.domain.Users;
import ma.tasrih.identity.domain.people.RightSet;
import ma.tasrih.identity.usecase.ActFor;
import ma.tasrih.identity.usecase.SeedDemoIdentity;
import ma.tasrih.intake.domain.DemoMark;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.domain.finish.FinishReason;
import ma.tasrih.intake.format.ebds.RosterReader;
import ma.tasrih.intake.usecase.check.RunCheck;
import ma.tasrih.intake.usecase.check.SpooledFile;
import ma.tasrih.intake.usecase.file.SubmitDeposit;
import ma.tasrih.intake.usecase.receive.ReceiveFile;
import ma.tasrih.platform.DatabaseReady;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fills an empty demo database through the ordinary pipeline: the register, the demo employer's
 * months up to the last one over, its official roster of June 2025, and the accountant's clients.
 */
@ApplicationScoped
public class SeedDemo {

  private static final int AFTER_IDENTITY = SeedDemoIdentity.PRIORITY + 1_000;
  private static final YearMonth FIRST = YearMonth.of(2025, 1);

  /** Left open, so that the sample files can be filed. */
  private static final YearMonth SAMPLE_MONTH = YearMonth.of(2025, 6);

  private static final String SAMPLE_ROSTER = "/demo/samples/AFFEBDS_1234567_202506.txt";
  private static final int MONTHS_OF_HISTORY = 3;
  private static final String SEA = "PECHE";

  @Inject private RegisterDemoEmployers registerDemoEmployers;
  @Inject private SeedDemoIdentity identity;
  @Inject private Users users;
  @Inject private ActFor actFor;
  @Inject private DemoMark mark;
  @Inject private Rosters rosters;
  @Inject private ReceiveFile receiveFile;
  @Inject private RunCheck runCheck;
  @Inject private SubmitDeposit submitDeposit;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "tasrih.demo", defaultValue = "false")
  private boolean demo;

  /** How many clients of each kind, on land and at sea, have declared something. */
  @Inject
  @ConfigProperty(name = "tasrih.demo.filed", defaultValue = "4")
  private int filed;

  void atStart(@Observes @Priority(AFTER_IDENTITY) DatabaseReady ready) {
    if (!demo || mark.isSeeded()) {
      return;
    }
    // Each step may be found done: somebody may have stopped the server half-way.
    List<Employer> employers = registerDemoEmployers.register();
    uploadSampleRoster();
    Employer atlas = employers.get(0);
    identity.giveOwn("demo-employer-2", employers.get(1).number(), RightSet.ADMINISTRATOR);
    identity.giveCase("demo-inspector-2", employers.get(1).number());
    history(actor("demo-employer"), atlas, FIRST);
    List<Employer> clients = employers.subList(1, employers.size());
    clients.forEach(this::giveToDemoAccounts);
    clients(clients, false);
    clients(clients, true);
    mark.seeded();
  }

  /** Those the pages show first, each left at another point: up to date, one behind, just begun. */
  private void clients(List<Employer> all, boolean atSea) {
    List<Employer> shown =
        all.stream()
            .filter(employer -> employer.sector().equals(SEA) == atSea)
            .sorted(Comparator.comparing(Employer::companyName))
            .limit(filed)
            .toList();
    Actor actor = actor("demo-accountant");
    for (int i = 0; i < shown.size(); i++) {
      Employer employer = shown.get(i);
      switch (i % 4) {
        case 0 -> history(actor, employer, currentMonth().minusMonths(MONTHS_OF_HISTORY));
        case 1 -> history(actor, employer, currentMonth().minusMonths(1));
        case 2 -> file(actor, employer, currentMonth().minusMonths(2));
        default -> file(actor, employer, currentMonth());
      }
    }
  }

  private void giveToDemoAccounts(Employer employer) {
    if (actFor.find(actor("demo-accountant"), employer.number(), Scope.READ).isEmpty()) {
      identity.mandate(employer.number());
    }
    if (employer.sector().equals(SEA)) {
      identity.giveOwn("demo-shipowner", employer.number(), RightSet.ADMINISTRATOR);
    }
  }

  private void history(Actor actor, Employer employer, YearMonth from) {
    for (YearMonth month = from; month.isBefore(currentMonth()); month = month.plusMonths(1)) {
      boolean sample = month.equals(SAMPLE_MONTH) && employer.number().digits().equals("1234567");
      if (!sample) {
        file(actor, employer, month);
      }
    }
  }

  private void file(Actor actor, Employer employer, YearMonth month) {
    String name = "demo-" + employer.number() + "-" + month + ".csv";
    byte[] bytes = DemoPayroll.csv(employer.number(), month).getBytes(StandardCharsets.UTF_8);
    try (SpooledFile file = SpooledFile.of(new ByteArrayInputStream(bytes), 1)) {
      ReadOptions asked = new ReadOptions(name, employer.number(), month, null);
      Deposit deposit =
          receiveFile
              .receive(
                  actor,
                  new ReceiveFile.Incoming(
                      file,
                      FileFormat.CSV,
                      asked,
                      Deposit.Purpose.DECLARE,
                      name,
                      employer.number()))
              .deposit();
      runCheck.run(deposit.id());
      submitDeposit.submit(
          actor,
          deposit.publicId(),
          SubmitDeposit.Asked.unseen(SubmitDeposit.Accept.ALL_OR_NOTHING, FinishReason.NONE),
          name);
    }
  }

  private void uploadSampleRoster() {
    try (InputStream in = SeedDemo.class.getResourceAsStream(SAMPLE_ROSTER)) {
      rosters.upload(
          RosterReader.read(in, SAMPLE_ROSTER.substring(SAMPLE_ROSTER.lastIndexOf('/') + 1))
              .orThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Actor actor(String login) {
    return users.byLogin(login).orElseThrow().asActor();
  }

  private YearMonth currentMonth() {
    return YearMonth.from(LocalDate.now(clock));
  }
}
