package ma.tasrih.signin.web;

import jakarta.security.enterprise.credential.Credential;
import ma.tasrih.identity.domain.Actor;

/** Somebody who has passed every step of signing in; only {@link Entrance} makes one. */
final class ProvenCaller implements Credential {

  private final Actor actor;

  ProvenCaller(Actor actor) {
    this.actor = actor;
  }

  Actor actor() {
    return actor;
  }
}
