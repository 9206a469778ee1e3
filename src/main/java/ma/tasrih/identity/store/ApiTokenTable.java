package ma.tasrih.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.ApiToken;
import ma.tasrih.identity.domain.ApiTokens;
import ma.tasrih.identity.domain.tokens.OwnToken;

/** Tokens in their table, by hash. */
@ApplicationScoped
@Transactional
public class ApiTokenTable implements ApiTokens {

  @PersistenceContext EntityManager em;

  @Override
  public Optional<ApiToken> byHash(String hash) {
    return em.createQuery(
            "select t from ApiTokenRow t where t.tokenHash = :hash", ApiTokenRow.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst()
        .map(ApiTokenRow::toDomain);
  }

  @Override
  public List<OwnToken> ofUser(long userId) {
    return em.createQuery(
            "select t from ApiTokenRow t where t.userId = :user and t.revokedAt is null"
                + " order by t.createdAt desc, t.id desc",
            ApiTokenRow.class)
        .setParameter("user", userId)
        .getResultStream()
        .map(ApiTokenRow::toOwn)
        .toList();
  }

  @Override
  public String add(ApiToken token, Instant at) {
    ApiTokenRow row = ApiTokenRow.of(token, at);
    em.persist(row);
    em.flush();
    return row.publicId;
  }

  @Override
  public void used(String hash, Instant at, Instant unlessSince) {
    em.createQuery(
            "update ApiTokenRow t set t.lastUsedAt = :now where t.tokenHash = :hash"
                + " and (t.lastUsedAt is null or t.lastUsedAt < :since)")
        .setParameter("now", at)
        .setParameter("hash", hash)
        .setParameter("since", unlessSince)
        .executeUpdate();
  }

  @Override
  public boolean revoke(long userId, String publicId, Instant at) {
    return em.createQuery(
                "update ApiTokenRow t set t.revokedAt = :now where t.userId = :user"
                    + " and t.publicId = :id and t.revokedAt is null")
            .setParameter("now", at)
            .setParameter("user", userId)
            .setParameter("id", publicId)
            .executeUpdate()
        == 1;
  }
}
