package ma.tasrih.identity.web.fund;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.identity.usecase.fund.ExchangeKeys;
import ma.tasrih.identity.web.Asked;
import ma.tasrih.vault.domain.rotation.Rotation;

/** Behind {@code admin/identity/keys.xhtml}: the exchange of keys. */
@Named("identityKeys")
@RequestScoped
public class FundKeys {

  private static final String PAGE = "/admin/identity/keys.xhtml";

  @Inject private CurrentActor currentActor;
  @Inject private ExchangeKeys exchangeKeys;

  private Optional<Rotation> last;

  @PostConstruct
  void load() {
    last = exchangeKeys.last(currentActor.require());
  }

  /** New wrappings for all data keys, after a new key-encryption key was added. */
  public void wrap() {
    start(Rotation.Extent.WRAPPING);
  }

  /** New data keys, and everything sealed anew. */
  public void reseal() {
    start(Rotation.Extent.DATA_KEYS);
  }

  private void start(Rotation.Extent extent) {
    exchangeKeys.start(currentActor.require(), extent);
    Asked.go(PAGE);
  }

  /** Whether an exchange was ever asked for. */
  public boolean isKnown() {
    return last.isPresent();
  }

  public boolean isUnderWay() {
    return last.map(Rotation::phase).filter(p -> p != Rotation.Phase.DONE).isPresent();
  }

  /** Name of what is or was exchanged; empty for never. */
  public String getExtent() {
    return last.map(r -> r.extent().name()).orElse("");
  }

  /** Name of the phase; empty for never. */
  public String getPhase() {
    return last.map(r -> r.phase().name()).orElse("");
  }
}
