package ma.tasrih.intake.usecase.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.AffiliateRight;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.domain.Users;
import ma.tasrih.identity.usecase.MyAffiliates;
import ma.tasrih.identity.usecase.people.WhoIs;
import ma.tasrih.intake.domain.Deposit;
import ma.tasrih.intake.domain.mapping.ColumnMappings;
import ma.tasrih.intake.domain.mapping.DecidedColumns;
import ma.tasrih.intake.domain.mapping.KnownMappings;
import ma.tasrih.intake.domain.mapping.MappingOwner;
import ma.tasrih.intake.domain.mapping.StoredMapping;
import ma.tasrih.kernel.AffiliateNumber;

/**
 * Looks up what was decided about columns: for one deposit, and for the files of a firm or of an
 * affiliate. An accountant decides for the firm, everybody else for the affiliate.
 */
@ApplicationScoped
public class KnownColumns {

  /** Whoever files for more affiliates than these says for which a file is. */
  private static final int MOST_AFFILIATES = 10;

  @Inject private ColumnMappings mappings;
  @Inject private Users users;
  @Inject private MyAffiliates myAffiliates;
  @Inject private WhoIs whoIs;
  @Inject private Clock clock;

  /** What holds for a deposit: what was decided for itself first. */
  public KnownMappings of(Deposit deposit) {
    if (deposit.isTyped()) {
      return known(List.of()); // the portal wrote that table itself
    }
    List<StoredMapping> found =
        new ArrayList<>(mappings.inForce(MappingOwner.deposit(deposit.id())));
    owner(deposit.userId(), deposit.about())
        .ifPresent(owner -> found.addAll(mappings.inForce(owner)));
    return known(found);
  }

  /**
   * What holds for a file somebody is about to send.
   *
   * @param about the affiliate they send it for; null when they do not say
   */
  public KnownMappings of(Actor actor, AffiliateNumber about) {
    List<StoredMapping> found = new ArrayList<>();
    if (actor.role() == Role.ACCOUNTANT) {
      owner(actor.userId(), about).ifPresent(owner -> found.addAll(mappings.inForce(owner)));
    } else {
      myAffiliates.list(actor).stream()
          .filter(right -> right.scopes().contains(Scope.PREPARE))
          .map(AffiliateRight::affiliate)
          .filter(one -> about == null || one.equals(about))
          .limit(MOST_AFFILIATES)
          .forEach(one -> found.addAll(mappings.inForce(MappingOwner.affiliate(one))));
    }
    return known(found);
  }

  /**
   * For whose files somebody decides.
   *
   * @param about the affiliate of the file; null when it is not known
   * @return empty when that is nobody in particular
   */
  Optional<MappingOwner> owner(long userId, AffiliateNumber about) {
    Optional<MappingOwner> firm = users.byId(userId).flatMap(User::firmId).map(MappingOwner::firm);
    return firm.or(() -> Optional.ofNullable(about).map(MappingOwner::affiliate));
  }

  private KnownMappings known(List<StoredMapping> found) {
    Map<Long, String> names = new HashMap<>();
    return new KnownMappings(
        found.stream()
            .map(
                one ->
                    new DecidedColumns(
                        one.mapping(),
                        names.computeIfAbsent(one.decidedBy(), whoIs::name),
                        LocalDate.ofInstant(one.decidedAt(), clock.getZone())))
            .toList());
  }
}
