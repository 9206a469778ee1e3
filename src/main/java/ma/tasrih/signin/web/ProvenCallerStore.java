package ma.tasrih.signin.web;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.CustomFormAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;

/**
 * Tells the container whom {@link Entrance} let in, with the role as the only group. It knows no
 * passwords: a second step of signing in needs no change here.
 */
@ApplicationScoped
@DeclareRoles({"EMPLOYER", "ACCOUNTANT", "SHIPOWNER", "INSPECTOR", "ADMIN"})
@CustomFormAuthenticationMechanismDefinition(
    loginToContinue =
        @LoginToContinue(loginPage = "/sign-in.xhtml", useForwardToLogin = false, errorPage = ""))
public class ProvenCallerStore implements IdentityStore {

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (credential instanceof ProvenCaller caller) {
      return new CredentialValidationResult(
          caller.actor().login(), Set.of(caller.actor().role().name()));
    }
    return CredentialValidationResult.NOT_VALIDATED_RESULT;
  }
}
