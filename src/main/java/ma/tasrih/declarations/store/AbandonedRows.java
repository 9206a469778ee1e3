package ma.tasrih.declarations.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import ma.tasrih.platform.persistence.Jdbc;

/** What a check staged and nobody will file, deleted in pieces that hold no lock for long. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class AbandonedRows {

  private static final int PIECE = 5000;

  @Inject private Jdbc jdbc;

  void forgetBefore(long depositId, int attempt, int kept) {
    jdbc.list(
            "select id from declaration"
                + " where deposit_id = ? and attempt < ? and attempt <> ? and number is null",
            row -> row.getLong(1),
            depositId,
            attempt,
            kept)
        .forEach(this::forget);
  }

  /** Lines first: cut short, the next check goes on where this one stopped. */
  private void forget(long declaration) {
    int gone;
    do {
      gone =
          jdbc.update(
              "delete from declaration_line where declaration_id = ? limit " + PIECE, declaration);
    } while (gone == PIECE);
    jdbc.update("delete from declaration_contribution where declaration_id = ?", declaration);
    jdbc.update("delete from declaration where id = ? and number is null", declaration);
  }
}
