package ma.tasrih.matrix;

/** What a caller gets. */
enum Expectation {
  OK("done or shown"),
  OWN("done or shown, on the caller's own data only"),
  ALIKE("nothing can succeed here: the answer `passes` names for everybody, and nothing is done"),
  REFUSED("refused in the words `passes` names"),
  FORBIDDEN("refused: may see it, or knows of it, not do this"),
  NOT_FOUND("not found, as if it did not exist"),
  SIGN_IN("must sign in first"),
  CHOOSE("must first choose for whom to act; the owner is not on the list"),
  HOME("sent to the caller's own first page");

  private final String meaning;

  Expectation(String meaning) {
    this.meaning = meaning;
  }

  String meaning() {
    return meaning;
  }

  /** Nothing may have changed and nothing of the owner's been shown. */
  boolean isDenial() {
    return this != OK && this != OWN;
  }
}
