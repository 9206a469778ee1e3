package ma.tasrih.intake.web.columns;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.identity.web.Language;
import ma.tasrih.intake.domain.mapping.ChoiceFault;
import ma.tasrih.intake.domain.mapping.ColumnChoice;
import ma.tasrih.intake.domain.mapping.ColumnSuggestion;
import ma.tasrih.intake.domain.mapping.PersonalValue;
import ma.tasrih.intake.domain.mapping.PortalColumn;
import ma.tasrih.intake.domain.mapping.TableSample;
import ma.tasrih.intake.usecase.mapping.ColumnRefusals;
import ma.tasrih.intake.usecase.mapping.MapColumns;
import ma.tasrih.intake.usecase.mapping.SeeColumns;
import ma.tasrih.intake.usecase.mapping.TableView;
import ma.tasrih.intake.web.Links;
import ma.tasrih.intake.web.Telling;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.kernel.RefusalCode;
import ma.tasrih.platform.DisplayTexts;
import ma.tasrih.platform.Masked;
import ma.tasrih.platform.RefusalTexts;

/**
 * Behind {@code employer/intake/columns.xhtml}: what each column of a table is. Read anew at every
 * request; the portal proposes, and nothing counts before the button.
 */
@Named("intakeColumns")
@RequestScoped
public class ColumnsPage {

  private static final int LINES = 20;
  private static final int CELLS = 6;
  private static final String NUMBER = "\\d{1,6}";
  private static final String WAGE = "columns:wage";
  private static final String DAYS = "columns:days";

  @Inject private CurrentActor currentActor;
  @Inject private SeeColumns seeColumns;
  @Inject private MapColumns mapColumns;
  @Inject private Language language;

  private String id;
  private TableView view;
  private SeeColumns.Which which;
  private List<ColumnRow> rows;
  private String wage;
  private String days;
  private boolean remember = true;

  /** One row among which the headings may stand. */
  public record Line(int number, String text) {}

  /** One of the file's tables. */
  public record Table(int number, String name) {}

  @PostConstruct
  void read() {
    id = Links.parameter("id");
    which = new SeeColumns.Which(number("table"), number("line"));
    try {
      view = seeColumns.look(currentActor.require(), id, which);
    } catch (Refusal refusal) {
      if (refusal.code().kind() != RefusalCode.Kind.CONFLICT) {
        throw refusal;
      }
      rows = List.of();
      Links.go(Links.review(id)); // no table, or not a moment to ask: the review says what it is
      return;
    }
    which = new SeeColumns.Which(OptionalInt.of(view.table()), OptionalInt.of(view.headingLine()));
    Map<Integer, PortalColumn> decided = view.decidedPlaces();
    boolean isDecided = view.decided().isPresent();
    rows = new ArrayList<>();
    for (ColumnSuggestion one : view.suggestions()) {
      rows.add(new ColumnRow(one, decided.get(one.facts().place()), isDecided, reason(one)));
    }
    wage =
        Links.parameter("wage").isEmpty()
            ? decided.entrySet().stream()
                .filter(one -> one.getValue() == PortalColumn.ACTUAL_WAGE)
                .map(one -> Integer.toString(one.getKey()))
                .findFirst()
                .orElse("")
            : Links.parameter("wage");
    days =
        view.decided()
            .map(one -> one.mapping().daysForAll())
            .map(all -> Integer.toString(all))
            .orElse("");
  }

  /** Asks for the table before anything is shown: none, or somebody else's, is "not found". */
  public void load() {
    id = view == null ? id : view.deposit().publicId();
  }

  /** Takes the decision, then shows the file checked by it. */
  public void decide() {
    ColumnChoice choice = choice();
    List<ChoiceFault> faults = new ArrayList<>(mapColumns.faults(view, choice));
    faults.forEach(this::tell);
    if (!days.isBlank() && choice.daysForAll() == null) {
      Telling.error(text("columns.days.malformed"), DAYS);
    } else if (faults.isEmpty()) {
      mapColumns.map(currentActor.require(), id, new MapColumns.Decision(which, choice, remember));
      Links.go(Links.review(id));
    }
  }

  private ColumnChoice choice() {
    Map<Integer, PortalColumn> columns = new HashMap<>();
    for (ColumnRow row : rows) {
      if (row.getChoice().equals(ColumnRow.ASK)) {
        if (wage.equals(Integer.toString(row.getPlace()))) {
          columns.put(row.getPlace(), PortalColumn.ACTUAL_WAGE);
        }
      } else if (!row.getChoice().equals(ColumnRow.UNUSED)) {
        columns.put(row.getPlace(), PortalColumn.valueOf(row.getChoice()));
      }
    }
    return new ColumnChoice(
        columns, days.strip().matches("\\d{1,3}") ? Integer.valueOf(days.strip()) : null);
  }

  private void tell(ChoiceFault fault) {
    boolean noWage =
        fault.kind() == ChoiceFault.Kind.LACKING && fault.column() == PortalColumn.ACTUAL_WAGE;
    String sentence =
        noWage && isWageAsked()
            ? text("columns.wage.needed")
            : RefusalTexts.of(ColumnRefusals.of(fault, view.headings()), locale());
    for (int place : fault.places()) {
      if (place < rows.size()) {
        rows.get(place).wrong(sentence);
      }
    }
    Telling.error(sentence, field(fault, noWage && isWageAsked()));
  }

  private static String field(ChoiceFault fault, boolean asksWage) {
    if (asksWage) {
      return WAGE;
    }
    if (!fault.places().isEmpty()) {
      return "columns:rows:" + fault.places().get(fault.places().size() - 1) + ":is";
    }
    return fault.column() == PortalColumn.DAYS ? DAYS : "columns:rows:0:is";
  }

  private String reason(ColumnSuggestion one) {
    return DisplayTexts.fill2(text("columns.reason." + one.reason()), one.arg(0), one.arg(1));
  }

  private OptionalInt number(String parameter) {
    String text = Links.parameter(parameter);
    return text.matches(NUMBER) ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }

  private String text(String key) {
    return DisplayTexts.text(key, locale());
  }

  private Locale locale() {
    return language.getLocale();
  }

  public TableView getView() {
    return view;
  }

  public String getId() {
    return id;
  }

  public List<ColumnRow> getRows() {
    return rows;
  }

  /** The columns among which the wage to declare is chosen. */
  public List<ColumnRow> getWages() {
    return rows.stream().filter(ColumnRow::isAsked).toList();
  }

  public boolean isWageAsked() {
    return rows.stream().anyMatch(ColumnRow::isAsked);
  }

  /** What a column may be, in the order people look for it. */
  public List<PortalColumn> getPortalColumns() {
    return Arrays.asList(PortalColumn.values());
  }

  /** The file's tables; one alone needs no choice. */
  public List<Table> getTables() {
    return IntStream.range(0, view.tables().size())
        .mapToObj(i -> new Table(i, view.tables().get(i)))
        .toList();
  }

  /** Rows among which the headings may stand. */
  public List<Line> getLines() {
    return view.sample().rows().stream()
        .limit(LINES)
        .filter(row -> !row.isEmpty())
        .map(row -> new Line(row.line(), shown(row)))
        .toList();
  }

  private static String shown(TableSample.Row row) {
    return row.cells().stream()
        .filter(cell -> !cell.isBlank())
        .limit(CELLS)
        .map(cell -> Masked.text(cell.strip(), !PersonalValue.isNumber(cell)))
        .map(cell -> cell.length() > LINES ? cell.substring(0, LINES) + "…" : cell)
        .collect(Collectors.joining(" · "));
  }

  public String getWage() {
    return wage;
  }

  public String getDays() {
    return days;
  }

  public void setDays(String days) {
    this.days = days == null ? "" : days;
  }

  public boolean isRemember() {
    return remember;
  }

  public void setRemember(boolean remember) {
    this.remember = remember;
  }
}
