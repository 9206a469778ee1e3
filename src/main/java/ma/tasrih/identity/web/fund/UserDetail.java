package ma.tasrih.identity.web.fund;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.domain.IdentityRefusal;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.people.PeopleRefusal;
import ma.tasrih.identity.domain.people.Reach;
import ma.tasrih.identity.usecase.CurrentActor;
import ma.tasrih.identity.usecase.fund.CloseUser;
import ma.tasrih.identity.usecase.fund.FindUsers;
import ma.tasrih.identity.usecase.fund.ReopenUser;
import ma.tasrih.identity.usecase.fund.ResetSecondFactors;
import ma.tasrih.identity.usecase.fund.SetReach;
import ma.tasrih.identity.web.Asked;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Refusal;

/** Behind {@code admin/identity/user.xhtml}: one account. */
@Named("identityUser")
@RequestScoped
public class UserDetail {

  @Inject private CurrentActor currentActor;
  @Inject private FindUsers findUsers;
  @Inject private CloseUser closeUser;
  @Inject private ReopenUser reopenUser;
  @Inject private ResetSecondFactors resetSecondFactors;
  @Inject private SetReach setReach;

  private long id;
  private FindUsers.Account account;
  private List<String> regions;
  private String cases;
  private boolean national;

  @PostConstruct
  void load() {
    String asked = Asked.parameter("id");
    if (!asked.matches("\\d{1,18}")) {
      throw new Refusal(IdentityRefusal.NOT_FOUND);
    }
    id = Long.parseLong(asked);
    account = findUsers.find(currentActor.require(), id);
    national = account.reach().national();
    regions = new ArrayList<>(account.reach().regions());
    cases =
        account.reach().caseLoad().stream()
            .map(AffiliateNumber::digits)
            .sorted()
            .collect(Collectors.joining(" "));
  }

  /** Closes, reopens, or forgets the second factors, as the button says. */
  public void act() {
    Actor actor = currentActor.require();
    Asked.button("act")
        .ifPresent(
            act -> {
              switch (act) {
                case "close" -> closeUser.close(actor, id);
                case "reopen" -> reopenUser.reopen(actor, id);
                case "reset" -> resetSecondFactors.reset(actor, id);
                default -> throw new Refusal(IdentityRefusal.NOT_FOUND);
              }
              reopen(act);
            });
  }

  public void saveReach() {
    setReach.set(
        currentActor.require(), id, new Reach(national, new HashSet<>(regions), caseLoad()));
    reopen("reach");
  }

  private Set<AffiliateNumber> caseLoad() {
    return Arrays.stream((cases == null ? "" : cases).split("[\\s,;]+"))
        .filter(typed -> !typed.isEmpty())
        .map(
            typed ->
                AffiliateNumber.parse(typed)
                    .orElseThrow(() -> new Refusal(PeopleRefusal.OPENING_INCOMPLETE)))
        .collect(Collectors.toSet());
  }

  private void reopen(String done) {
    Asked.go("/admin/identity/user.xhtml?id=" + id + "&done=" + done);
  }

  public FindUsers.Account getAccount() {
    return account;
  }

  public boolean isInspector() {
    return account.user().role() == Role.INSPECTOR;
  }

  public long getId() {
    return id;
  }

  /** What was just done, of {@code close reopen reset reach}; empty otherwise. */
  public String getDone() {
    String done = Asked.done();
    return List.of("close", "reopen", "reset", "reach").contains(done) ? done : "";
  }

  /** Whether everything in the country is to be looked after. */
  public boolean isNational() {
    return national;
  }

  public void setNational(boolean national) {
    this.national = national;
  }

  public List<String> getRegions() {
    return regions;
  }

  public void setRegions(List<String> regions) {
    this.regions = regions;
  }

  public String getCases() {
    return cases;
  }

  public void setCases(String cases) {
    this.cases = cases;
  }
}
