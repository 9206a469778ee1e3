package ma.tasrih.payments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.web.ActingAffiliate;
import ma.tasrih.kernel.Money;
import ma.tasrih.payments.domain.PaymentOrder;
import ma.tasrih.payments.usecase.FindPaymentOrder;
import ma.tasrih.platform.Pager;

/** Behind {@code employer/payments/list.xhtml}. */
@Named("paymentsList")
@RequestScoped
public class PaymentsList {

  private static final int SIZE = 24;

  @Inject private ActingAffiliate acting;
  @Inject private FindPaymentOrder findPaymentOrder;

  private String page;
  private Pager pager;
  private List<PaymentOrder> orders;
  private Money owed;

  public void load() {
    ActingFor who = acting.require(Scope.READ);
    pager = Pager.of(page, SIZE, findPaymentOrder.count(who), "");
    orders = findPaymentOrder.list(who, pager.offset(), SIZE);
    owed = findPaymentOrder.owed(who);
  }

  /** Newest month first. */
  public List<PaymentOrder> getOrders() {
    return orders;
  }

  /** What is still to be paid, of all parts of the list. */
  public Money getOwed() {
    return owed;
  }

  public Pager getPager() {
    return pager;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
