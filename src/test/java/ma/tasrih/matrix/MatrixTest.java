package ma.tasrih.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No route without a declared expectation, no expectation without a route. */
class MatrixTest {

  private static final Path PUBLISHED = Path.of("docs/matrix.md");

  @Test
  void every_route_has_a_row() {
    SortedSet<Route> silent = new TreeSet<>(Routes.all());
    silent.removeAll(declared());
    assertEquals(List.of(), List.copyOf(silent), "routes nobody said anything about");
  }

  @Test
  void every_row_has_a_route() {
    SortedSet<Route> gone = declared();
    gone.removeAll(Routes.all());
    assertEquals(List.of(), List.copyOf(gone), "rows of routes that are not there");
  }

  @Test
  void every_choice_of_a_servlet_or_bean_has_a_row() {
    assertEquals(List.of(), List.copyOf(Choices.withoutRow(Matrix.rows())));
  }

  @Test
  void every_act_of_a_use_case_is_tried_or_said_to_be_tried_elsewhere() {
    SortedSet<String> known = new TreeSet<>(UseCases.tried());
    known.addAll(UseCases.elsewhere().keySet());
    SortedSet<String> silent = new TreeSet<>(UseCases.all());
    silent.removeAll(known);
    assertEquals(List.of(), List.copyOf(silent), "acts nobody said anything about");
    SortedSet<String> gone = new TreeSet<>(UseCases.elsewhere().keySet());
    gone.removeAll(UseCases.all());
    assertEquals(List.of(), List.copyOf(gone), "reasons for acts that are not there");
    UseCases.elsewhere().forEach((act, why) -> assertTrue(why.length() > 20, act));
    assertTrue(UseCases.all().size() >= 40, UseCases.all()::toString);
  }

  @Test
  void whoever_may_see_the_owners_things_is_shown_something_of_them() {
    List<String> silent =
        Matrix.rows().stream()
            .filter(MatrixTest::showsTheOwners)
            .filter(row -> !row.with().containsKey("shows"))
            .map(row -> row.place() + " " + row)
            .toList();
    assertEquals(List.of(), silent, "an empty page would do for these");
  }

  /** Rows that read by the owner's numbers, and that somebody may. */
  private static boolean showsTheOwners(Matrix.Row row) {
    boolean reads =
        switch (row.route().kind()) {
          case PAGE -> true;
          case SERVLET -> !row.with().containsKey("method");
          case API -> row.route().name().startsWith("GET ");
          case ACTION -> row.route().name().endsWith(".load");
          case USECASE -> false;
        };
    return reads
        && row.expected().containsValue(Expectation.OK)
        && row.with().values().stream()
            .anyMatch(value -> value.matches("\\{(affiliate|declaration|order|\\w*[dD]eposit)\\}"));
  }

  @Test
  void nothing_stands_before_the_routes_that_the_matrix_does_not_know() {
    SortedSet<String> filters = new TreeSet<>();
    Descriptors.texts().forEach(text -> filters.addAll(Descriptors.filters(text)));
    Routes.classes().stream()
        .filter(one -> one.isAnnotationPresent(jakarta.servlet.annotation.WebFilter.class))
        .forEach(one -> filters.add(one.getSimpleName()));
    assertEquals(
        List.of("GuessGate", "MustActForSomebody", "NoticeRefusals", "StillWelcome", "WebGuard"),
        List.copyOf(filters));
  }

  @Test
  void nothing_answers_that_no_row_could_ask() {
    List<String> sockets =
        Routes.classes().stream()
            .filter(
                one ->
                    List.of(one.getAnnotations()).stream()
                        .anyMatch(
                            a -> a.annotationType().getName().startsWith("jakarta.websocket")))
            .map(Class::getName)
            .toList();
    assertEquals(List.of(), sockets, "sockets have neither guard nor row");
  }

  @Test
  void what_pages_name_is_a_method_of_a_bean_we_know() {
    SortedSet<String> unknown =
        Routes.namedInPages().stream()
            .filter(action -> !isMethod(action))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<String>(), unknown);
  }

  private static boolean isMethod(String action) {
    Class<?> bean = Routes.beans().get(action.substring(0, action.indexOf('.')));
    String name = action.substring(action.indexOf('.') + 1);
    return bean != null
        && List.of(bean.getMethods()).stream().anyMatch(method -> method.getName().equals(name));
  }

  @Test
  void discovery_finds_all_five_kinds() {
    SortedSet<Route> all = Routes.all();
    assertTrue(all.contains(new Route(Route.Kind.PAGE, "employer/home.xhtml")));
    assertTrue(all.contains(new Route(Route.Kind.SERVLET, "employer/declarations/receipt.pdf")));
    assertTrue(all.contains(new Route(Route.Kind.API, "GET payment-orders/{reference}.pdf")));
    assertTrue(all.contains(new Route(Route.Kind.ACTION, "intakeForm.remove")));
    assertTrue(all.contains(new Route(Route.Kind.USECASE, "OpenFirm.open")));
  }

  @Test
  void the_published_table_is_the_one_that_is_tried() throws IOException {
    if (System.getProperty("matrix.write") != null) {
      Files.writeString(PUBLISHED, Matrix.published());
    }
    assertEquals(
        Matrix.published(),
        Files.readString(PUBLISHED),
        "docs/matrix.md is older than the matrix: mvn -q -B test -Dtest=MatrixTest -Dmatrix.write");
  }

  private static SortedSet<Route> declared() {
    return Matrix.rows().stream()
        .map(Matrix.Row::route)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
