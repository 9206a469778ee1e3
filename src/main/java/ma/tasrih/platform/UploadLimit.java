package ma.tasrih.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How large a file may be; configuration, not law. */
@Named
@ApplicationScoped
public class UploadLimit {

  @Inject
  @ConfigProperty(name = "tasrih.upload.megabytes", defaultValue = "300")
  private long megabytes;

  public long megabytes() {
    return megabytes;
  }
}
