package ma.tasrih.signin.domain.eid;

import java.net.URI;
import ma.tasrih.kernel.Refusal;

/** A provider of identities outside the portal (OpenID Connect, authorisation code with PKCE). */
public interface ExternalIdentity {

  /** Whether there is one; without, nothing on any page speaks of it. */
  boolean isOffered();

  /**
   * Where to send the person.
   *
   * @throws Refusal {@link EidRefusal#EID_UNREACHABLE}
   */
  URI authorization(EidRequest request);

  /**
   * Redeems the code the person came back with and verifies whom the provider signed for.
   *
   * @return keyed hash of issuer and subject, 64 hexadecimal digits
   * @throws Refusal {@link EidRefusal#EID_UNREACHABLE} or {@link EidRefusal#EID_REFUSED}
   */
  String redeem(EidRequest request, String code);
}
