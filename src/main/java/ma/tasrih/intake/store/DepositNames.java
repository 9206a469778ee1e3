package ma.tasrih.intake.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ma.tasrih.declarations.domain.ReceivedFiles;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.Deposits;
import ma.tasrih.platform.persistence.Jdbc;

/** Names of received files, for receipts. */
@ApplicationScoped
public class DepositNames implements ReceivedFiles {

  @Inject Jdbc jdbc;
  @Inject Deposits deposits;

  @Override
  public Optional<String> nameOf(ActingFor who, long declarationId) {
    return jdbc.find(
            "select deposit_id from declaration where affiliate_number = ? and id = ?",
            row -> row.getLong(1),
            who.affiliate().digits(),
            declarationId)
        .map(deposits::get)
        .filter(deposit -> !deposit.isTyped())
        .map(Deposit::asked)
        .map(asked -> asked.filename());
  }
}
