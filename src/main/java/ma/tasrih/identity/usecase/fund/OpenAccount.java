package ma.tasrih.identity.usecase.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.AffiliateRight;
import ma.tasrih.identity.domain.FreshProof;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.mandate.Firm;
import ma.tasrih.identity.domain.mandate.FirmNumber;
import ma.tasrih.identity.domain.mandate.Firms;
import ma.tasrih.identity.domain.mandate.MandateRefusal;
import ma.tasrih.identity.domain.people.AffiliateRegions;
import ma.tasrih.identity.domain.people.Invitation;
import ma.tasrih.identity.domain.people.People;
import ma.tasrih.identity.domain.people.PeopleRefusal;
import ma.tasrih.identity.domain.people.RightSet;
import ma.tasrih.identity.usecase.RequireRole;
import ma.tasrih.identity.usecase.people.IssueInvitation;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Refusal;

/**
 * Invites somebody in the fund's name: the first administrator of an affiliate or firm, or staff.
 */
@ApplicationScoped
public class OpenAccount {

  @Inject IssueInvitation issueInvitation;
  @Inject AffiliateRegions affiliates;
  @Inject Firms firms;
  @Inject People people;
  @Inject FreshProof freshProof;

  /**
   * What to open.
   *
   * @param place affiliate number of an employer or shipowner, firm number of an accountant; empty
   *     for the fund's own people
   */
  public record Opening(Role role, String invitee, String place) {}

  /**
   * @throws Refusal when the affiliate or firm is not there, or the name does not fit; {@link
   *     PeopleRefusal#ADMINISTERED_ALREADY} when it has an administrator, who invites the others
   */
  @Transactional
  public IssueInvitation.Issued open(Actor actor, Opening opening) {
    RequireRole.of(actor, Role.ADMIN);
    freshProof.require(FreshProof.Act.USERS);
    return issueInvitation.issue(
        actor,
        new IssueInvitation.Offer(
            opening.role(), right(opening), firm(opening), opening.invitee()));
  }

  private Optional<AffiliateRight> right(Opening opening) {
    if (opening.role() != Role.EMPLOYER && opening.role() != Role.SHIPOWNER) {
      return Optional.empty();
    }
    AffiliateNumber number =
        AffiliateNumber.parse(opening.place().strip())
            .filter(found -> affiliates.of(found).isPresent())
            .orElseThrow(() -> new Refusal(PeopleRefusal.OPENING_INCOMPLETE));
    requireNone(people.isAdministered(number));
    return Optional.of(new AffiliateRight(number, RightSet.ADMINISTRATOR.scopes()));
  }

  private Optional<Invitation.FirmPlace> firm(Opening opening) {
    if (opening.role() != Role.ACCOUNTANT) {
      return Optional.empty();
    }
    Firm firm =
        FirmNumber.parse(opening.place())
            .flatMap(firms::byNumber)
            .filter(Firm::open)
            .orElseThrow(() -> new Refusal(MandateRefusal.FIRM_UNKNOWN));
    requireNone(people.isFirmAdministered(firm.id()));
    return Optional.of(new Invitation.FirmPlace(firm.id(), true));
  }

  private static void requireNone(boolean administered) {
    if (administered) {
      throw new Refusal(PeopleRefusal.ADMINISTERED_ALREADY);
    }
  }
}
