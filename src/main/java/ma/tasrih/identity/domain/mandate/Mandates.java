package ma.tasrih.identity.domain.mandate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.ActingFor;

/** Mandates with their history, as they are stored; none is ever removed. */
public interface Mandates {

  /** All that an affiliate ever granted, newest first. */
  List<GrantedMandate> of(ActingFor who);

  /** As {@link #of}, for one firm, holding the affiliate's mandates until the transaction ends. */
  List<GrantedMandate> hold(ActingFor who, long firmId);

  /** All that a firm ever had, in order of affiliate, newest first. */
  List<GrantedMandate> ofFirm(long firmId);

  Optional<GrantedMandate> find(String publicId);

  /** Puts an end to one; false when it had ended already. */
  boolean end(String publicId, String by, Instant at);
}
