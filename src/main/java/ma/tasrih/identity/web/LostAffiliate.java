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

  private ActingAffiliate.Lost lost;

  @PostConstruct
  void take() {
    lost = acting.takeLost();
  }

  /** Empty when nothing was lost. */
  public String getNumber() {
    return lost.number();
  }

  /** Whether the page had been opened for another affiliate than the one chosen since. */
  public boolean isChanged() {
    return lost.changed();
  }
}
