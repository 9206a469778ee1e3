package ma.tasrih.employers.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import ma.tasrih.vault.domain.KeyOwner;
import ma.tasrih.vault.domain.rotation.SealedColumn;

/** Where the register keeps sealed values, for the exchange of keys. */
@ApplicationScoped
class SealedEmployers {

  @Produces
  @Dependent
  SealedColumn addresses() {
    return new SealedColumn(
        "employer",
        "address",
        KeyOwner.Kind.EMPLOYER,
        List.of("affiliate_number"),
        "select affiliate_number from employer where affiliate_number = ?"
            + " and affiliate_number > ? limit 1",
        500,
        "affiliate_number");
  }
}
