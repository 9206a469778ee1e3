package ma.tasrih.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.identity.usecase.CurrentActor;

/** Who is signed in, for the head of every page: {@code #{me.name}}. */
@Named("me")
@RequestScoped
public class CurrentVisit {

  @Inject CurrentActor actor;

  public boolean isSignedIn() {
    return actor.find().isPresent();
  }

  /** Empty when nobody is signed in. */
  public String getName() {
    return actor.find().map(Actor::displayName).orElse("");
  }

  public String getLogin() {
    return actor.find().map(Actor::login).orElse("");
  }

  /** Name of the role, such as {@code EMPLOYER}; empty when nobody is signed in. */
  public String getRole() {
    return actor.find().map(someone -> someone.role().name()).orElse("");
  }

  /** Path of the home page, from the context root; the sign-in page when nobody is signed in. */
  public String getHome() {
    return actor.find().map(someone -> Home.of(someone.role())).orElse(Home.SIGN_IN);
  }
}
