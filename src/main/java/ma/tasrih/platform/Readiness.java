package ma.tasrih.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Whether the portal may be sent requests: the schema is in place and nobody holds it back. Work
 * that goes on after {@link DatabaseReady} in the background (demo data) holds until it is done.
 */
@ApplicationScoped
public class Readiness {

  private static final int LAST = Integer.MAX_VALUE;

  private final Set<String> holds = new ConcurrentSkipListSet<>(Set.of("schema"));

  void schemaIsThere(@Observes @Priority(LAST) DatabaseReady ready) {
    release("schema");
  }

  /** Keeps the portal from being ready until {@link #release} with the same words. */
  public void hold(String reason) {
    holds.add(reason);
  }

  public void release(String reason) {
    holds.remove(reason);
  }

  /** What is still under way, empty when ready. */
  public Set<String> holds() {
    return Set.copyOf(holds);
  }
}
