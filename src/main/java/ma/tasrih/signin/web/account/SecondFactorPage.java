package ma.tasrih.signin.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.kernel.Refusal;
import ma.tasrih.signin.domain.Proof;
import ma.tasrih.signin.domain.code.Base32;
import ma.tasrih.signin.domain.code.Totp;
import ma.tasrih.signin.usecase.StepUp;
import ma.tasrih.signin.usecase.StepUpReason;
import ma.tasrih.signin.usecase.account.EnrolTotp;
import ma.tasrih.signin.usecase.account.MyAccount;
import ma.tasrih.signin.usecase.account.RemoveTotp;
import ma.tasrih.signin.usecase.account.RenewRecoveryCodes;
import ma.tasrih.signin.usecase.session.CurrentSession;
import ma.tasrih.signin.web.Telling;

/** Behind {@code account/second-factor.xhtml}: the application, its codes, the recovery codes. */
@Named("accountSecondFactor")
@RequestScoped
public class SecondFactorPage {

  private static final String GROUPS = "(?<=\\G.{4})";

  @Inject CurrentActor actor;
  @Inject CurrentSession session;
  @Inject MyAccount account;
  @Inject StepUp stepUp;
  @Inject EnrolTotp enrol;
  @Inject RemoveTotp removeTotp;
  @Inject RenewRecoveryCodes renewCodes;
  @Inject PendingSecret pending;
  @Inject Telling telling;

  private String code;

  /** Makes a secret for an application to take. */
  public void begin() {
    stepUp.require(StepUpReason.SECOND_FACTOR);
    pending.setSecret(Totp.newSecret(new SecureRandom()));
    AccountPages.go(AccountPages.SECOND_FACTOR);
  }

  public void giveUp() {
    actor.require();
    pending.setSecret(null);
    AccountPages.go(AccountPages.SECOND_FACTOR);
  }

  /** The application shows the right code: from now on it is asked for. */
  public void confirm() {
    Actor who = actor.require();
    if (!isPending()) {
      AccountPages.go(AccountPages.SECOND_FACTOR);
      return;
    }
    try {
      List<String> codes =
          enrol.confirm(who, session.require(), pending.getSecret(), code == null ? "" : code);
      pending.setSecret(null);
      pending.setCodes(codes);
      AccountPages.go(AccountPages.SECOND_FACTOR + "?done=added");
    } catch (Refusal refusal) {
      telling.why(refusal, "confirm:code");
    }
  }

  public void remove() {
    removeTotp.remove(actor.require());
    pending.setCodes(List.of());
    AccountPages.go(AccountPages.SECURITY + "?done=removed");
  }

  public void renew() {
    pending.setCodes(renewCodes.renew(actor.require()));
    AccountPages.go(AccountPages.SECOND_FACTOR);
  }

  /** The codes are on paper: they are not shown again. */
  public void kept() {
    actor.require();
    pending.setCodes(List.of());
    AccountPages.go(AccountPages.SECURITY);
  }

  public boolean isEnrolled() {
    return account.secondFactors(actor.require()).contains(Proof.TOTP);
  }

  /** Whether there is any second factor, and so something to recover. */
  public boolean isProtected() {
    return !account.secondFactors(actor.require()).isEmpty();
  }

  public boolean isPending() {
    return pending.getSecret() != null;
  }

  /** The secret to be typed where it cannot be scanned, in groups of four. */
  public String getKey() {
    return isPending() ? String.join(" ", Base32.encode(pending.getSecret()).split(GROUPS)) : "";
  }

  /** Recovery codes to be shown now; usually none. */
  public List<String> getCodes() {
    return pending.getCodes();
  }

  /** The same as a small text file, made in the browser: it passes no network again. */
  public String getFile() {
    String text = "Tasrih · " + actor.require().login() + "\r\n\r\n";
    String all = text + String.join("\r\n", pending.getCodes()) + "\r\n";
    return "data:text/plain;charset=utf-8,"
        + URLEncoder.encode(all, StandardCharsets.UTF_8).replace("+", "%20");
  }

  public int getCodesLeft() {
    return account.recoveryCodesLeft(actor.require());
  }

  public String getCode() {
    return null; // what was typed is not shown again
  }

  public void setCode(String code) {
    this.code = code;
  }
}
