package ma.tasrih.payments.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import ma.tasrih.payments.domain.Payee;
import ma.tasrih.platform.DatabaseReady;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whom orders are paid to; configuration of the installation. There is no account to fall back on:
 * without one the portal does not start, save for the made-up one of a demonstration.
 */
@ApplicationScoped
public class FundAccount {

  private final Optional<String> name;
  private final Optional<String> rib;
  private final boolean demo;
  private final Optional<String> demoName;
  private final Optional<String> demoRib;

  /** For the container, which makes a stand-in of this class. */
  protected FundAccount() {
    this(Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty());
  }

  @Inject
  FundAccount(
      @ConfigProperty(name = "tasrih.payee.name") Optional<String> name,
      @ConfigProperty(name = "tasrih.payee.rib") Optional<String> rib,
      @ConfigProperty(name = "tasrih.demo", defaultValue = "false") boolean demo,
      @ConfigProperty(name = "tasrih.demo.payee.name") Optional<String> demoName,
      @ConfigProperty(name = "tasrih.demo.payee.rib") Optional<String> demoRib) {
    this.name = name;
    this.rib = rib;
    this.demo = demo;
    this.demoName = demoName;
    this.demoRib = demoRib;
  }

  void atStart(@Observes DatabaseReady ready) {
    payee();
  }

  /**
   * @throws IllegalStateException in words, when the account is missing or is none
   */
  public Payee payee() {
    if (demo && name.isEmpty() && rib.isEmpty()) {
      return payee(demoName, demoRib);
    }
    return payee(name, rib);
  }

  private static Payee payee(Optional<String> name, Optional<String> rib) {
    String payeeName = name.orElseThrow(() -> refused("TASRIH_PAYEE_NAME is not set"));
    String account =
        rib.orElseThrow(() -> refused("TASRIH_PAYEE_RIB is not set")).replaceAll("\\s", "");
    try {
      return new Payee(payeeName, account);
    } catch (IllegalArgumentException none) {
      throw refused("TASRIH_PAYEE_RIB is no account: 24 digits that 97 divides");
    }
  }

  private static IllegalStateException refused(String why) {
    return new IllegalStateException(
        "Tasrih does not start: payment orders need the fund's account. "
            + why
            + ". Set TASRIH_PAYEE_NAME and TASRIH_PAYEE_RIB.");
  }
}
