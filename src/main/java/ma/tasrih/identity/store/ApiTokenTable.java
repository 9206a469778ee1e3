package ma.tasrih.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import ma.tasrih.identity.domain.ApiToken;
import ma.tasrih.identity.domain.ApiTokens;

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
  public void add(ApiToken token, Instant at) {
    em.persist(ApiTokenRow.of(token, at));
    em.flush();
  }
}
