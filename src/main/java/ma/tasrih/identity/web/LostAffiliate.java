package ma.tasrih.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells, once, that one no longer acts for an affiliate: {@code #{lostAffiliate.number}}. */
@Named
@RequestScoped
public class LostAffiliate {

  @Inject private ActingAffiliate acting;

  private String number;

  @PostConstruct
  void take() {
    number = acting.takeLost();
  }

  /** Empty when nothing was lost. */
  public String getNumber() {
    return number;
  }
}
