package ma.tasrih.matrix;

import java.util.Comparator;

/**
 * Something the portal can be asked for.
 *
 * @param name a page or servlet from the context root ({@code employer/home.xhtml}), a call of the
 *     HTTP interface ({@code GET declarations/{number}}), an action ({@code intakeReview.submit}),
 *     or an act of a use case ({@code OpenFirm.open})
 */
record Route(Kind kind, String name) implements Comparable<Route> {

  enum Kind {
    PAGE,
    SERVLET,
    API,
    ACTION,
    USECASE
  }

  @Override
  public int compareTo(Route other) {
    return Comparator.comparing(Route::kind).thenComparing(Route::name).compare(this, other);
  }

  @Override
  public String toString() {
    return kind + " " + name;
  }
}
