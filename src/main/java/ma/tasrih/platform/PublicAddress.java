package ma.tasrih.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The address people know the portal by: {@code tasrih.public-url}, such as {@code
 * https://tasrih.example.ma/}; without it the run profile's, on {@code localhost}. Never read from
 * a request, whose host anybody may write.
 */
@ApplicationScoped
public class PublicAddress {

  @Inject
  @ConfigProperty(name = "tasrih.public-url")
  Optional<String> url;

  @Inject
  @ConfigProperty(name = "tasrih.http.port", defaultValue = "8080")
  int port;

  @Inject ServletContext context;

  /** With a slash at the end. */
  public URI base() {
    String base = url.orElse("http://localhost:" + port + context.getContextPath());
    return URI.create(base.endsWith("/") ? base : base + "/");
  }

  /** Scheme, host and, where it is not the usual one, port; without a slash. */
  public String origin() {
    URI base = base();
    return base.getScheme() + "://" + base.getAuthority();
  }
}
