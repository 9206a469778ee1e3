package ma.tasrih.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.Scope;
import ma.tasrih.identity.domain.User;
import ma.tasrih.identity.domain.people.Colleague;
import ma.tasrih.identity.domain.people.FirmMember;
import ma.tasrih.identity.domain.people.People;
import ma.tasrih.identity.domain.people.UserSearch;
import ma.tasrih.kernel.AffiliateNumber;

/** Who belongs to whom, in the tables of users and their affiliates. */
@ApplicationScoped
@Transactional
public class PeopleTable implements People {

  private static final String WANTED =
      " from UserRow u where (u.login like :prefix escape '!' or exists (select a.userId from"
          + " UserAffiliateRow a where a.userId = u.id and a.affiliateNumber = :text))"
          + " and (:anyRole = true or u.role = :role) and (:anyFirm = true or u.firmId = :firm)";

  @PersistenceContext EntityManager em;
  @Inject UserTable users;

  @Override
  public List<Colleague> of(ActingFor who) {
    return em.createQuery(
            "select u, a from UserRow u, UserAffiliateRow a"
                + " where a.userId = u.id and a.affiliateNumber = :number order by u.login",
            Object[].class)
        .setParameter("number", who.affiliate().digits())
        .getResultStream()
        .map(pair -> colleague((UserRow) pair[0], (UserAffiliateRow) pair[1]))
        .toList();
  }

  @Override
  public List<Colleague> hold(ActingFor who) {
    em.createQuery(
            "select a from UserAffiliateRow a where a.affiliateNumber = :number order by a.userId",
            UserAffiliateRow.class)
        .setParameter("number", who.affiliate().digits())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
    return of(who);
  }

  @Override
  public void remove(ActingFor who, long userId) {
    UserAffiliateRow row =
        em.find(UserAffiliateRow.class, new UserAffiliateRow.Key(userId, who.affiliate()));
    if (row != null) {
      em.remove(row);
      em.flush();
    }
  }

  @Override
  public List<FirmMember> ofFirm(long firmId) {
    return members(firmId).getResultStream().map(this::member).toList();
  }

  @Override
  public List<FirmMember> holdFirm(long firmId) {
    return members(firmId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .map(this::member)
        .toList();
  }

  private TypedQuery<UserRow> members(long firmId) {
    return em.createQuery(
            "select u from UserRow u where u.firmId = :firm order by u.login", UserRow.class)
        .setParameter("firm", firmId);
  }

  @Override
  public boolean isAdministered(AffiliateNumber affiliate) {
    return em.createQuery(
            "select a from UserRow u, UserAffiliateRow a where a.userId = u.id"
                + " and u.active = true and a.affiliateNumber = :number",
            UserAffiliateRow.class)
        .setParameter("number", affiliate.digits())
        .getResultStream()
        .anyMatch(row -> row.toDomain().scopes().contains(Scope.MANAGE));
  }

  @Override
  public boolean isFirmAdministered(long firmId) {
    return members(firmId).getResultStream().anyMatch(row -> row.active && row.firmAdmin);
  }

  @Override
  public void setFirmAdministrator(long userId, boolean administrator) {
    em.find(UserRow.class, userId).setFirmAdmin(administrator);
    em.flush();
  }

  @Override
  public void setActive(long userId, boolean active) {
    em.find(UserRow.class, userId).setActive(active);
    em.flush();
  }

  @Override
  public void setEmail(long userId, String email) {
    users.writeEmail(em.find(UserRow.class, userId), email);
    em.flush();
  }

  @Override
  public List<User> search(UserSearch wanted, int offset, int limit) {
    return bind(em.createQuery("select u" + WANTED + " order by u.login", UserRow.class), wanted)
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultStream()
        .map(users::read)
        .toList();
  }

  @Override
  public long count(UserSearch wanted) {
    return bind(em.createQuery("select count(u)" + WANTED, Long.class), wanted).getSingleResult();
  }

  private static <T> TypedQuery<T> bind(TypedQuery<T> query, UserSearch wanted) {
    return query
        .setParameter("prefix", wanted.text().replaceAll("[!%_]", "!$0") + "%")
        .setParameter("text", wanted.text())
        .setParameter("anyRole", wanted.role().isEmpty())
        .setParameter("role", wanted.role().orElse(Role.EMPLOYER))
        .setParameter("anyFirm", wanted.firmId().isEmpty())
        .setParameter("firm", wanted.firmId().orElse(0L));
  }

  @Override
  public Optional<User> holdUser(long userId) {
    return Optional.ofNullable(em.find(UserRow.class, userId, LockModeType.PESSIMISTIC_WRITE))
        .map(users::read);
  }

  private Colleague colleague(UserRow row, UserAffiliateRow right) {
    User user = users.read(row);
    return new Colleague(
        user.id(), user.login(), user.displayName(), user.active(), right.toDomain().scopes());
  }

  private FirmMember member(UserRow row) {
    User user = users.read(row);
    return new FirmMember(
        user.id(), user.login(), user.displayName(), user.active(), row.firmAdmin);
  }
}
