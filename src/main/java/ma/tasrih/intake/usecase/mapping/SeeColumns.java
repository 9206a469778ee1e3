package ma.tasrih.intake.usecase.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import ma.tasrih.declarations.domain.DepositDeclarations;
import ma.tasrih.declarations.domain.DepositPart;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.AffiliateRight;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.domain.watch.DownloadKind;
import ma.tasrih.identity.domain.watch.TakenOut;
import ma.tasrih.identity.usecase.DownloadBudget;
import ma.tasrih.identity.usecase.MyAffiliates;
import ma.tasrih.intake.domain.Amended;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.DepositState;
import ma.tasrih.intake.domain.Deposits;
import ma.tasrih.intake.domain.FileFormat;
import ma.tasrih.intake.domain.IntakeRefusal;
import ma.tasrih.intake.domain.ReadOptions;
import ma.tasrih.intake.domain.SeenDeposit;
import ma.tasrih.intake.domain.mapping.ColumnMappings;
import ma.tasrih.intake.domain.mapping.DecidedColumns;
import ma.tasrih.intake.domain.mapping.HeadingShape;
import ma.tasrih.intake.domain.mapping.KnownMappings;
import ma.tasrih.intake.domain.mapping.MappingOwner;
import ma.tasrih.intake.domain.mapping.PortalColumn;
import ma.tasrih.intake.domain.mapping.StoredMapping;
import ma.tasrih.intake.domain.mapping.Suggester;
import ma.tasrih.intake.domain.mapping.TableSample;
import ma.tasrih.intake.format.look.TableLook;
import ma.tasrih.intake.format.table.HeadingSearch;
import ma.tasrih.intake.format.table.TableReader;
import ma.tasrih.intake.usecase.Turnstile;
import ma.tasrih.intake.usecase.check.DepositStream;
import ma.tasrih.intake.usecase.check.TableSamples;
import ma.tasrih.intake.usecase.look.FindDeposit;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Refusal;

/**
 * Shows a table of a deposit to whoever may say what its columns are: headings, first rows, what is
 * proposed and why. Few rows, and needed to file: counted among what is taken out, never refused.
 */
@ApplicationScoped
public class SeeColumns {

  private static final Set<FileFormat> TABLES =
      EnumSet.of(FileFormat.CSV, FileFormat.XLSX, FileFormat.ZIP);

  @Inject private FindDeposit findDeposit;
  @Inject private Deposits deposits;
  @Inject private DepositDeclarations declarations;
  @Inject private ColumnMappings mappings;
  @Inject private KnownColumns knownColumns;
  @Inject private MyAffiliates myAffiliates;
  @Inject private Turnstile turnstile;
  @Inject private DownloadBudget budget;

  /**
   * Which table, as far as somebody says.
   *
   * @param table its number from 0; empty for the first that needs a decision
   * @param headingLine the line of the row of headings, 0 for none; empty for the best guess
   */
  public record Which(OptionalInt table, OptionalInt headingLine) {}

  /**
   * @throws Refusal when nothing of the deposit is the actor's to see, it is no table, its check
   *     has not ended, or it has no such table or row
   */
  public TableView look(Actor actor, String publicId, Which which) {
    SeenDeposit seen = findDeposit.deposit(actor, publicId);
    Deposit deposit = seen.deposit();
    if (!TABLES.contains(deposit.format()) || deposit.isTyped()) {
      throw new Refusal(IntakeRefusal.COLUMNS_OF_TABLES_ONLY);
    }
    if (!seen.view().whole()) {
      throw new Refusal(IntakeRefusal.COLUMNS_WHOLE_FILES_ONLY);
    }
    if (!deposit.isChecked()) {
      throw new Refusal(IntakeRefusal.NOT_CHECKED_YET);
    }
    KnownMappings known = knownColumns.of(deposit);
    Amended amended = new Amended(known, 0);
    List<TableSample> all =
        turnstile
            .pass(
                Turnstile.Lane.CHECK,
                () ->
                    TableSamples.of(
                        deposit.format(), new DepositStream(deposits, deposit.id()), amended))
            .stream()
            .filter(sample -> !sample.rows().isEmpty())
            .toList();
    int table = which.table().orElseGet(() -> undecided(all, deposit.asked(), amended));
    if (table < 0 || table >= all.size()) {
      throw new Refusal(IntakeRefusal.COLUMNS_TABLE_UNKNOWN);
    }
    TableView view = view(actor, seen, all, table, which.headingLine(), amended);
    budget.note(
        actor,
        new TakenOut(
            DownloadKind.LINES, Optional.ofNullable(deposit.about()), publicId, TableLook.SHOWN));
    return view;
  }

  private TableView view(
      Actor actor,
      SeenDeposit seen,
      List<TableSample> all,
      int table,
      OptionalInt asked,
      Amended amended) {
    Deposit deposit = seen.deposit();
    TableSample sample = all.get(table);
    int row = asked.isPresent() ? row(sample, asked.getAsInt()) : headingRow(sample, amended);
    Optional<MappingOwner> owner = knownColumns.owner(actor.userId(), deposit.about());
    List<String> headings = TableLook.headings(sample, row);
    Optional<DecidedColumns> decided =
        row == TableLook.NO_HEADINGS
            ? amended.columnsWithoutHeadings(sample.width())
            : amended.columns(headings);
    return new TableView(
        deposit,
        table,
        all.stream().map(TableSample::name).map(name -> name == null ? "" : name).toList(),
        sample,
        row,
        new Suggester(earlier(owner)).suggest(TableLook.facts(sample, row)),
        TableLook.product(headings),
        required(deposit.asked()),
        decided,
        deposit.state() != DepositState.SUBMITTED && mayPrepare(actor, seen),
        owner.isPresent() && row != TableLook.NO_HEADINGS);
  }

  private static int row(TableSample sample, int line) {
    if (line == 0 && sample.mayLackHeadings()) {
      return TableLook.NO_HEADINGS;
    }
    int row = sample.at(line);
    if (row < 0 || row >= HeadingSearch.SEARCHED_ROWS) {
      throw new Refusal(IntakeRefusal.COLUMNS_TABLE_UNKNOWN);
    }
    return row;
  }

  private static int headingRow(TableSample sample, Amended amended) {
    int decided = HeadingSearch.find(TableLook.firstRows(sample), amended);
    boolean none = amended.columnsWithoutHeadings(sample.width()).isPresent();
    int guess = none ? TableLook.NO_HEADINGS : TableLook.headingRow(sample);
    boolean byName = decided >= 0 && !none;
    int row = byName ? decided : guess;
    return row == TableLook.NO_HEADINGS && !sample.mayLackHeadings() ? 0 : row;
  }

  private static int undecided(List<TableSample> all, ReadOptions asked, Amended amended) {
    for (int i = 0; i < all.size(); i++) {
      int row = headingRow(all.get(i), amended);
      if (row != TableLook.NO_HEADINGS
          && !TableReader.suffices(TableLook.headings(all.get(i), row), asked, amended)) {
        return i;
      }
    }
    return 0;
  }

  private static Set<PortalColumn> required(ReadOptions asked) {
    Set<PortalColumn> required = EnumSet.of(PortalColumn.INSURED, PortalColumn.ACTUAL_WAGE);
    if (asked.affiliate() == null) {
      required.add(PortalColumn.AFFILIATE);
    }
    if (asked.period() == null) {
      required.add(PortalColumn.PERIOD);
    }
    return required;
  }

  /** What headings were decided to be before, the latest decision first. */
  private Map<String, PortalColumn> earlier(Optional<MappingOwner> owner) {
    Map<String, PortalColumn> earlier = new HashMap<>();
    for (StoredMapping one : owner.map(mappings::inForce).orElse(List.of())) {
      one.mapping()
          .byPlace(one.headings())
          .forEach(
              (place, column) ->
                  earlier.putIfAbsent(HeadingShape.fold(one.headings().get(place)), column));
    }
    return earlier;
  }

  /** For every employer in it that is one of the sender's, or for whom it was sent. */
  private boolean mayPrepare(Actor actor, SeenDeposit seen) {
    List<AffiliateNumber> of = new ArrayList<>();
    declarations.parts(seen.deposit().id(), seen.view().attempt()).stream()
        .filter(part -> !part.refused())
        .map(DepositPart::affiliate)
        .forEach(of::add);
    if (of.isEmpty() && seen.deposit().about() != null) {
      of.add(seen.deposit().about());
    }
    List<AffiliateNumber> mine =
        myAffiliates.list(actor).stream()
            .filter(right -> right.scopes().contains(Scope.PREPARE))
            .map(AffiliateRight::affiliate)
            .toList();
    return of.isEmpty() ? !mine.isEmpty() : mine.containsAll(of);
  }
}
