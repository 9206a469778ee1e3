package ma.tasrih.signin.adapter.passkeys;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.passkeys.Challenge;
import ma.tasrih.signin.domain.passkeys.Passkey;
import ma.tasrih.signin.domain.passkeys.PasskeyAnswer;
import ma.tasrih.signin.domain.passkeys.PasskeyCredential;
import ma.tasrih.signin.domain.passkeys.PasskeyOwner;
import ma.tasrih.signin.domain.passkeys.PasskeyProtocol;
import ma.tasrih.signin.domain.passkeys.PasskeyRefusal;
import ma.tasrih.signin.domain.passkeys.PasskeyUse;

/**
 * WebAuthn by webauthn4j. Which make of authenticator it is does not matter to us, so attestations
 * are neither asked for nor verified. Whether a counter tells of a copy is decided by {@link
 * PasskeyUse}, which can also say so to the owner.
 */
@ApplicationScoped
public class WebAuthnProtocol implements PasskeyProtocol {

  static final List<PublicKeyCredentialParameters> ALGORITHMS =
      List.of(
          algorithm(COSEAlgorithmIdentifier.ES256),
          algorithm(COSEAlgorithmIdentifier.EdDSA),
          algorithm(COSEAlgorithmIdentifier.RS256));

  private static final Logger LOG = Logger.getLogger(WebAuthnProtocol.class.getName());
  private static final int LONGEST_ANSWER = 16 * 1024;
  private static final int LONGEST_ATTESTED = 4096;
  private static final int MOST_TRANSPORTS = 6;

  private final ObjectConverter converter = new ObjectConverter();
  private final AttestedCredentialDataConverter attested =
      new AttestedCredentialDataConverter(converter);
  private final WebAuthnManager webAuthn = manager(converter);

  @Inject RelyingParty party;

  @Override
  public String creationOptions(Challenge challenge, PasskeyOwner owner, List<Passkey> known) {
    return OptionsJson.creation(party.id(), challenge, owner, known);
  }

  @Override
  public String requestOptions(Challenge challenge, List<Passkey> allowed) {
    return OptionsJson.request(party.id(), challenge, allowed);
  }

  @Override
  public PasskeyCredential verifyCreation(Challenge challenge, String response) {
    return genuine(
        response,
        PasskeyRefusal.PASSKEY_NOT_MADE,
        () ->
            credential(
                webAuthn.verifyRegistrationResponseJSON(
                    response,
                    new RegistrationParameters(
                        party.expecting(challenge), ALGORITHMS, true, true))));
  }

  @Override
  public PasskeyAnswer read(String response) {
    return genuine(
        response,
        PasskeyRefusal.PASSKEY_REFUSED,
        () -> {
          AuthenticationData data = webAuthn.parseAuthenticationResponseJSON(response);
          byte[] handle = data.getUserHandle();
          return new PasskeyAnswer(
              text(data.getCredentialId()), handle == null ? "" : text(handle));
        });
  }

  @Override
  public PasskeyUse verifyUse(Challenge challenge, String response, PasskeyCredential known) {
    return genuine(
        response,
        PasskeyRefusal.PASSKEY_REFUSED,
        () -> {
          AuthenticationData data =
              webAuthn.verifyAuthenticationResponseJSON(
                  response,
                  new AuthenticationParameters(
                      party.expecting(challenge), record(known), null, true, true));
          AuthenticatorData<?> said = data.getAuthenticatorData();
          return new PasskeyUse(said.getSignCount(), said.isFlagBS());
        });
  }

  private PasskeyCredential credential(RegistrationData data) {
    AuthenticatorData<?> said = data.getAttestationObject().getAuthenticatorData();
    byte[] kept = attested.convert(said.getAttestedCredentialData());
    if (kept.length > LONGEST_ATTESTED) {
      throw new Refusal(PasskeyRefusal.PASSKEY_NOT_MADE);
    }
    return new PasskeyCredential(
        text(said.getAttestedCredentialData().getCredentialId()),
        text(kept),
        said.getSignCount(),
        said.isFlagBE(),
        said.isFlagBS(),
        transports(data.getTransports()));
  }

  private CredentialRecord record(PasskeyCredential known) {
    return new CredentialRecordImpl(
        new NoneAttestationStatement(),
        true,
        known.backupEligible(),
        known.backedUp(),
        known.signCount(),
        attested.convert(Base64.getUrlDecoder().decode(known.attested())),
        null,
        null,
        null,
        null);
  }

  /**
   * Only names as the specification writes them: the browser's word for it is not to be trusted.
   */
  private static String transports(Set<AuthenticatorTransport> said) {
    return said == null
        ? ""
        : said.stream()
            .map(AuthenticatorTransport::getValue)
            .filter(name -> name.matches("[a-z-]{2,12}"))
            .sorted()
            .limit(MOST_TRANSPORTS)
            .collect(Collectors.joining(","));
  }

  /**
   * The library fails in many ways over a hostile answer, null pointers among them: all are a no.
   */
  private static <T> T genuine(String response, PasskeyRefusal otherwise, Supplier<T> reading) {
    if (response.isEmpty() || response.length() > LONGEST_ANSWER) {
      throw new Refusal(otherwise);
    }
    try {
      return reading.get();
    } catch (Refusal refusal) {
      throw refusal;
    } catch (RuntimeException wrong) {
      LOG.log(Level.INFO, "{0}: {1}", new Object[] {otherwise, wrong.getClass().getSimpleName()});
      throw new Refusal(otherwise);
    }
  }

  private static WebAuthnManager manager(ObjectConverter converter) {
    WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    manager.getAuthenticationDataVerifier().setMaliciousCounterValueHandler(copy -> {});
    return manager;
  }

  private static PublicKeyCredentialParameters algorithm(COSEAlgorithmIdentifier which) {
    return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, which);
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
