package ma.tasrih.identity.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Adds up what somebody may do for an affiliate, today and under their token. */
public final class Rights {

  private Rights() {}

  /** The fund reads everything and files nothing. */
  public static Set<Scope> ofFund(Actor actor) {
    return atMost(actor, EnumSet.of(Scope.READ));
  }

  public static Set<Scope> ofOwner(Actor actor, AffiliateRight own) {
    return atMost(actor, own.scopes());
  }

  /**
   * @param mandates of one affiliate
   */
  public static Set<Scope> ofAccountant(Actor actor, List<Mandate> mandates, LocalDate today) {
    EnumSet<Scope> all = EnumSet.noneOf(Scope.class);
    mandates.stream().filter(m -> m.isValid(today)).map(Mandate::scopes).forEach(all::addAll);
    return atMost(actor, all);
  }

  private static Set<Scope> atMost(Actor actor, Collection<Scope> scopes) {
    EnumSet<Scope> kept = EnumSet.noneOf(Scope.class);
    kept.addAll(scopes);
    kept.retainAll(actor.allowed());
    return kept;
  }
}
