package ma.tasrih.identity.domain.people;

import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.User;
import ma.tasrih.kernel.AffiliateNumber;

/** Who belongs to whom, as it is stored. */
public interface People {

  /** The affiliate's own people, by login. */
  List<Colleague> of(ActingFor who);

  /** As {@link #of}, holding their rows until the transaction ends. */
  List<Colleague> hold(ActingFor who);

  /** Takes the affiliate away from a user. */
  void remove(ActingFor who, long userId);

  /** A firm's people, closed accounts included, by login. */
  List<FirmMember> ofFirm(long firmId);

  /** As {@link #ofFirm}, holding their rows until the transaction ends. */
  List<FirmMember> holdFirm(long firmId);

  /** Whether an open account says who may do what for the affiliate. */
  boolean isAdministered(AffiliateNumber affiliate);

  /** Whether an open account says who works in the firm. */
  boolean isFirmAdministered(long firmId);

  void setFirmAdministrator(long userId, boolean administrator);

  /** Opens or closes an account. */
  void setActive(long userId, boolean active);

  /** Notes the address somebody was invited under. */
  void setEmail(long userId, String email);

  /** For the fund: by login, a part of the whole. */
  List<User> search(UserSearch wanted, int offset, int limit);

  long count(UserSearch wanted);

  /** The user with this key, holding the row until the transaction ends. */
  Optional<User> holdUser(long userId);
}
