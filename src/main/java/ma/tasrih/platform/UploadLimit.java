package ma.tasrih.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How large a file may be; configuration, not law. */
@ApplicationScoped
public class UploadLimit {

  @Inject
  @ConfigProperty(name = "tasrih.upload.megabytes", defaultValue = "300")
  private long megabytes;

  public long megabytes() {
    return megabytes;
  }
}
