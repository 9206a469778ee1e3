package ma.tasrih.vault.store;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import ma.tasrih.platform.DatabaseReady;
import ma.tasrih.vault.domain.DataKeys;
import ma.tasrih.vault.domain.EnvelopeVault;
import ma.tasrih.vault.domain.KeyCabinet;
import ma.tasrih.vault.domain.LookupKind;
import ma.tasrih.vault.domain.MasterKeys;
import ma.tasrih.vault.domain.Vault;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens the vault with the key file; without one the portal does not start. */
@ApplicationScoped
public class VaultProducer {

  private static final int BEFORE_ANYBODY_SEALS = 1;

  @Inject
  @ConfigProperty(name = "tasrih.kek.file")
  Optional<String> file;

  /** Only the run profile and the tests may make a key file; elsewhere a lost one must be seen. */
  @Inject
  @ConfigProperty(name = "tasrih.kek.create", defaultValue = "false")
  boolean create;

  @Produces
  @Singleton
  MasterKeys masterKeys() {
    return KeyFile.read(file, create);
  }

  @Produces
  @Singleton
  KeyCabinet cabinet(DataKeys stored, MasterKeys masters) {
    return new KeyCabinet(stored, masters);
  }

  @Produces
  @Singleton
  Vault vault(KeyCabinet cabinet) {
    return new EnvelopeVault(cabinet);
  }

  /** Proves at start that the file opens what is in the database. */
  void atStart(@Observes @Priority(BEFORE_ANYBODY_SEALS) DatabaseReady ready, Vault vault) {
    vault.lookup(LookupKind.CASUAL, "");
  }
}
