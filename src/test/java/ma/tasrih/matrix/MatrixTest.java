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
  void discovery_finds_all_four_kinds() {
    SortedSet<Route> all = Routes.all();
    assertTrue(all.contains(new Route(Route.Kind.PAGE, "employer/home.xhtml")));
    assertTrue(all.contains(new Route(Route.Kind.SERVLET, "employer/declarations/receipt.pdf")));
    assertTrue(all.contains(new Route(Route.Kind.API, "GET payment-orders/{reference}.pdf")));
    assertTrue(all.contains(new Route(Route.Kind.ACTION, "intakeForm.remove")));
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
