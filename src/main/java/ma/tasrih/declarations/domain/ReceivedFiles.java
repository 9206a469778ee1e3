package ma.tasrih.declarations.domain;

import java.util.Optional;
import ma.tasrih.identity.domain.ActingFor;

/** The files declarations came in, as far as a receipt names them. */
public interface ReceivedFiles {

  /** Its name as received; nothing for a declaration typed on the portal. */
  Optional<String> nameOf(ActingFor who, long declarationId);
}
