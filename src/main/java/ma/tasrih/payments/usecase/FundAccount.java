package ma.tasrih.payments.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ma.tasrih.payments.domain.Payee;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whom orders are paid to; configuration of the installation. */
@ApplicationScoped
public class FundAccount {

  @Inject
  @ConfigProperty(name = "tasrih.payee.name")
  private String name;

  @Inject
  @ConfigProperty(name = "tasrih.payee.rib")
  private String rib;

  public Payee payee() {
    return new Payee(name, rib);
  }
}
