package ma.tasrih.identity.domain.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.ActingFor;

/** Invitations, as they are stored: by the hash of their token. */
public interface Invitations {

  /** Keeps a new one. */
  void add(Invitation invitation, String tokenHash, boolean byFund);

  Optional<Invitation> byHash(String tokenHash);

  /** Marks an open one as used; false when it no longer is open. */
  boolean use(String tokenHash, long userId, Instant at);

  /** Open ones of an affiliate, newest first. */
  List<Invitation> open(ActingFor who, Instant now);

  /** Open ones of a firm, newest first. */
  List<Invitation> openOfFirm(long firmId, Instant now);

  /** Open ones that the fund made, newest first. */
  List<Invitation> openOfFund(Instant now);

  /** The last that the fund made for an affiliate, open or not, newest first. */
  List<Invitation> ofFund(ActingFor who, int most);

  /** The last that the fund made for a firm, open or not, newest first. */
  List<Invitation> ofFund(long firmId, int most);

  /**
   * Holds all invitations of the same affiliate or firm until the transaction ends: two that only
   * one may take follow each other.
   */
  void hold(Invitation invitation);

  /**
   * Open ones to the same place as this one; until the transaction ends its inviter makes no other.
   */
  List<Invitation> holdOpenLike(Invitation invitation, Instant now);

  Optional<Invitation> find(String publicId);

  /** Withdraws an open one; false when there was nothing left to withdraw. */
  boolean revoke(String publicId, String by, Instant at);
}
