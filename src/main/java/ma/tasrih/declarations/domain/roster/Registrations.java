package ma.tasrih.declarations.domain.roster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.InsuredNumber;

/** Requests for numbers, from filing to the fund's answer. */
public interface Registrations {

  /** Asks for a number for every line of a filed declaration that has none. */
  void request(ActingFor who, long declarationId, Instant at);

  List<RegistrationRequest> ofEmployer(ActingFor who);

  Optional<RegistrationRequest> find(long requestId);

  /** The fund's list, oldest first. */
  List<RegistrationRequest> open(int offset, int limit);

  long openCount();

  /** The affiliate's requests that were answered with a number. */
  List<RegistrationRequest> answeredWith(
      AffiliateNumber affiliate, InsuredNumber.Registered number);

  /** The name a number has on the affiliate's newest roster that names it. */
  Optional<String> rosterName(AffiliateNumber affiliate, InsuredNumber.Registered number);

  /**
   * Gives the number.
   *
   * @return false when it was answered before or does not exist
   */
  boolean answer(Actor by, long requestId, InsuredNumber.Registered number, Instant at);
}
