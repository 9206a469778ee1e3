package ma.tasrih.identity.usecase.tokens;

/** What happens to tokens, for the journal. */
enum TokenAct {
  TOKEN_CREATED,
  TOKEN_REVOKED;

  static final String OBJECT = "API_TOKEN";
}
