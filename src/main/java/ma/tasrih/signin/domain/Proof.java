package ma.tasrih.signin.domain;

/** By what somebody showed who they are. */
public enum Proof {
  PASSWORD,
  TOTP,
  RECOVERY_CODE,
  PASSKEY,
  E_ID;

  /** Whether it is worth a second factor: something one has, not only something one knows. */
  public boolean isSecondFactor() {
    return this != PASSWORD;
  }
}
