package ma.tasrih.declarations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ma.tasrih.declarations.usecase.CheckReceipt;

/** Behind {@code check.xhtml}: is this receipt genuine? Open to everybody. */
@Named("receiptCheck")
@RequestScoped
public class ReceiptCheck {

  @Inject private CheckReceipt checkReceipt;

  private String number = "";
  private String code = "";
  private CheckReceipt.Genuine genuine;
  private boolean asked;

  public void check() {
    asked = true;
    genuine = checkReceipt.check(number, code).orElse(null);
  }

  /** Whether an answer is to be shown. */
  public boolean isAsked() {
    return asked;
  }

  /** Null when number and code do not belong together. */
  public CheckReceipt.Genuine getGenuine() {
    return genuine;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number == null ? "" : number;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code == null ? "" : code;
  }
}
