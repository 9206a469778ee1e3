package ma.tasrih.matrix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The declared expectations, {@code src/test/resources/matrix/*.csv}, in order. */
final class Matrix {

  private static final Path FOLDER = Path.of("src/test/resources/matrix");
  private static final int BEFORE_CALLERS = 4;

  /**
   * One row.
   *
   * @param with how it is tried: parameters, and {@code call}, {@code body}, {@code file}; {@code
   *     shows} what whoever may see it is shown, {@code passes} how an answer says that it came
   *     past the question who asks, {@code before} an action done first, {@code token} another
   *     token
   * @param changes who leaves a trace in the database
   */
  record Row(
      Route route,
      Map<String, String> with,
      Changes changes,
      Map<Caller, Expectation> expected,
      String place) {

    @Override
    public String toString() {
      return route + (with.isEmpty() ? "" : " " + with);
    }
  }

  /** Who of those who may leaves a trace in the database. */
  enum Changes {
    NOBODY,
    /** The first of them; the next find it done. */
    ONCE,
    EVERYBODY;

    static Changes of(String cell) {
      return switch (cell) {
        case "" -> NOBODY;
        case "once" -> ONCE;
        case "changes" -> EVERYBODY;
        default -> throw new IllegalArgumentException(cell);
      };
    }
  }

  private Matrix() {}

  static List<Row> rows() {
    try (var files = Files.list(FOLDER)) {
      List<Row> rows = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        List<String> lines = Files.readAllLines(file);
        for (int i = 1; i < lines.size(); i++) {
          if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
            rows.add(row(lines.get(i), file.getFileName() + ":" + (i + 1)));
          }
        }
      }
      return List.copyOf(rows);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Row row(String line, String place) {
    String[] cells = line.split(";", -1);
    if (cells.length != BEFORE_CALLERS + Caller.values().length) {
      throw new IllegalStateException(place + " has " + cells.length + " columns: " + line);
    }
    Map<Caller, Expectation> expected = new EnumMap<>(Caller.class);
    for (Caller caller : Caller.values()) {
      expected.put(caller, Expectation.valueOf(cells[BEFORE_CALLERS + caller.ordinal()].strip()));
    }
    return new Row(
        new Route(Route.Kind.valueOf(cells[0].strip()), cells[1].strip()),
        pairs(cells[2].strip()),
        Changes.of(cells[3].strip()),
        expected,
        place);
  }

  private static Map<String, String> pairs(String text) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : text.isEmpty() ? new String[0] : text.split("&")) {
      int equals = pair.indexOf('=');
      pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return pairs;
  }

  /** The table for people, in Markdown. */
  static String published() {
    StringBuilder page = new StringBuilder(HEAD);
    for (Caller caller : Caller.values()) {
      page.append("| ").append(caller.column()).append(" | ").append(caller.who()).append(" |\n");
    }
    page.append("\n| Cell | Meaning |\n|---|---|\n");
    for (Expectation expectation : Expectation.values()) {
      page.append("| ").append(expectation).append(" | ").append(expectation.meaning());
      page.append(" |\n");
    }
    List<Row> rows = rows();
    for (Route.Kind kind : Route.Kind.values()) {
      page.append("\n## ").append(TITLES.get(kind)).append("\n\n");
      table(rows.stream().filter(row -> row.route().kind() == kind).toList(), page);
    }
    return page.toString();
  }

  private static void table(List<Row> rows, StringBuilder page) {
    page.append("| Route | With |");
    for (Caller caller : Caller.values()) {
      page.append(' ').append(caller.column()).append(" |");
    }
    page.append("\n|---|---|").append("---|".repeat(Caller.values().length)).append('\n');
    for (Row row : rows) {
      String with =
          row.with().entrySet().stream()
              .map(pair -> pair.getKey() + "=" + pair.getValue().replace("|", "\\|"))
              .collect(Collectors.joining(" "));
      page.append("| `").append(row.route().name()).append("` | ");
      page.append(with.isEmpty() ? "" : "`" + with + "`").append(" |");
      row.expected().values().forEach(cell -> page.append(' ').append(cell).append(" |"));
      page.append('\n');
    }
  }

  private static final Map<Route.Kind, String> TITLES =
      Map.of(
          Route.Kind.PAGE, "Pages",
          Route.Kind.SERVLET, "Servlets",
          Route.Kind.API, "Calls of the HTTP interface",
          Route.Kind.ACTION, "Actions of the beans behind the pages",
          Route.Kind.USECASE, "Acts of use cases, with nothing in front of them");

  private static final String HEAD =
      """
      # Who gets what: every route, fourteen callers

      Made from `src/test/resources/matrix/`; do not edit. To write it anew: `mvn -q -B test -Dtest=MatrixTest -Dmatrix.write`.

      `MatrixTest` finds every page, servlet, call of the HTTP interface, action of a bean and act of a use case by reading pages and
      classes, with every choice a servlet or bean makes by a parameter, and fails the build when one has no row here or a row has
      no route. `MatrixIT` tries every cell on a running portal, with the ids of affiliate 1234567's documents, each row from the
      same acting party. Actions are called on the bean itself, in the caller's own session, past buttons that are not shown and past
      the filters in front of the pages, and everything the bean would then show is read; acts of use cases are called with nothing
      in front of them, and with no more proof than that the caller may read.

      - A cell that refuses must refuse because of who asks, show nothing of the owner's and leave every table as it was.
      - In every cell, strangers are shown nothing of the owner's documents, nobody but the owner anything of its account,
        and administrators of the fund no wage.
      - Where `shows` stands, whoever gets OK is shown that very thing.
      - OWN leaves every row of the owner's as it was; a row marked as changing changes something for each who may.

      What it does not try: pages posted as browsers post them (`EveryPageIT`, and the scenarios in a browser: `UploadToOrderIT`,
      `MandateIT`, `PeopleIT`, `SignInBrowserIT`, `FundPagesIT`); two callers at once (`ExactlyOnceIT`, `DownloadBudgetIT`); an
      invitation, a reset link or an answer of a passkey that is right, other than the invitation below (`PeopleIT`, `PasskeyIT`,
      `ExternalIdentityIT`); a wrong answer's time.

      | Caller | Who |
      |---|---|
      """;
}
