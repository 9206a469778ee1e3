package ma.tasrih.intake.web.fix;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.tasrih.declarations.domain.draft.Field;
import ma.tasrih.intake.domain.fix.Suggestion;
import ma.tasrih.intake.usecase.fix.EditCells;
import ma.tasrih.intake.usecase.fix.LinesToFix;
import ma.tasrih.kernel.Finding;
import ma.tasrih.platform.DisplayTexts;

/**
 * A line on the page that corrects.
 *
 * @param id tells the line from the others of the page
 * @param file of an archive, or sheet; empty where there is but one
 * @param who the name it says; empty when it says none
 * @param remarks found in the line as a whole
 * @param fields what can be typed into it: what is wrong, and pay and situation beside it
 */
public record FixLine(
    String id, int number, String file, String who, List<Finding> remarks, List<Cell> fields) {

  private static final String CELL = "cell.";
  private static final String WAS = "was.";

  private static final Set<Field> ALWAYS = Set.of(Field.DAYS, Field.ACTUAL_WAGE, Field.SITUATION);
  private static final Pattern ID = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})\\.([\\w-]{1,500})");
  private static final char WITH = '~';

  /**
   * A field.
   *
   * @param id {@code part.line.column}, the column so that it can stand in a name
   * @param findings what is wrong in it
   * @param proposal what would mend it; empty when nothing is proposed
   * @param reason of the proposal
   */
  public record Cell(
      String id,
      String column,
      String value,
      boolean amended,
      List<Finding> findings,
      String proposal,
      String reason) {

    public boolean wrong() {
      return !findings.isEmpty();
    }

    /** What pressing the proposal sends where no script helps. */
    public String proposed() {
      return id + WITH + encoded(proposal);
    }
  }

  static FixLine of(LinesToFix.Line line, Locale locale) {
    String place = line.place().part() + "." + line.place().line();
    List<Cell> fields = new ArrayList<>();
    for (LinesToFix.Cell cell : line.cells()) {
      Field field = cell.cell().field();
      if (field != null && (!cell.problems().isEmpty() || ALWAYS.contains(field))) {
        fields.add(cell(place, cell, locale));
      }
    }
    fields.sort((one, other) -> Boolean.compare(other.wrong(), one.wrong()));
    return new FixLine(
        place,
        line.place().line(),
        Objects.requireNonNullElse(line.partName(), ""),
        name(line),
        line.problems().stream().map(LinesToFix.Problem::finding).toList(),
        fields);
  }

  private static String name(LinesToFix.Line line) {
    return String.join(
            " ",
            line.cells().stream()
                .filter(cell -> cell.cell().field() == Field.NAME)
                .map(cell -> cell.cell().value())
                .toList())
        .strip();
  }

  private static Cell cell(String place, LinesToFix.Cell cell, Locale locale) {
    Optional<Suggestion> proposal =
        cell.problems().stream()
            .flatMap(problem -> problem.suggestion().stream())
            .filter(suggestion -> !suggestion.leaveOut())
            .findFirst();
    return new Cell(
        place + "." + encoded(cell.cell().column()),
        cell.cell().column(),
        cell.cell().value(),
        cell.cell().amended(),
        cell.problems().stream().map(LinesToFix.Problem::finding).toList(),
        proposal.map(Suggestion::value).orElse(""),
        proposal.map(one -> reason(one, locale)).orElse(""));
  }

  private static String reason(Suggestion suggestion, Locale locale) {
    String text = DisplayTexts.text("fix.reason." + suggestion.reason().name(), locale);
    return suggestion.args().isEmpty() ? text : DisplayTexts.fill(text, suggestion.args().get(0));
  }

  /** The cells of a request that say something else than when they were shown. */
  static List<EditCells.Edit> typed(UnaryOperator<String> parameter, Set<String> names) {
    List<EditCells.Edit> edits = new ArrayList<>();
    for (String name : names) {
      if (name.startsWith(CELL)) {
        String cell = name.substring(CELL.length());
        String value = Objects.requireNonNullElse(parameter.apply(name), "").strip();
        if (!value.equals(parameter.apply(WAS + cell))) {
          edit(cell, value).ifPresent(edits::add);
        }
      }
    }
    return edits;
  }

  /** The cell a field's name means, with what shall stand there; empty for what is no field. */
  static Optional<EditCells.Edit> edit(String id, String value) {
    Matcher read = ID.matcher(id);
    if (!read.matches()) {
      return Optional.empty();
    }
    return decoded(read.group(3))
        .map(
            column ->
                new EditCells.Edit(
                    Integer.parseInt(read.group(1)),
                    Integer.parseInt(read.group(2)),
                    column,
                    value.strip()));
  }

  /** The cell and value of a proposal that was pressed. */
  static Optional<EditCells.Edit> proposal(String sent) {
    int at = sent.indexOf(WITH);
    return at < 0
        ? Optional.empty()
        : decoded(sent.substring(at + 1)).flatMap(value -> edit(sent.substring(0, at), value));
  }

  static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  static Optional<String> decoded(String text) {
    try {
      return Optional.of(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
