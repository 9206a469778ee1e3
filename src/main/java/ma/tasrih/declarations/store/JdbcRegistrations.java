package ma.tasrih.declarations.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.tasrih.declarations.domain.RegistrationRequest;
import ma.tasrih.declarations.domain.Registrations;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.platform.persistence.Jdbc;

/** Requests for insured numbers in the database. */
@ApplicationScoped
@Transactional
public class JdbcRegistrations implements Registrations {

  private static final String SELECT =
      "select r.*, d.number from registration_request r"
          + " join declaration d on d.id = r.declaration_id";

  @Inject private Jdbc jdbc;

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void request(ActingFor who, long declarationId, Instant at) {
    jdbc.update(
        "insert into registration_request (affiliate_number, declaration_id, position, period,"
            + " cin, person_name, requested_at, version)"
            + " select d.affiliate_number, d.id, l.position, d.period, l.cin, l.person_name, ?, 0"
            + " from declaration d join declaration_line l on l.declaration_id = d.id"
            + " where d.id = ? and d.affiliate_number = ? and l.insured_number = ?",
        at,
        declarationId,
        who.affiliate().digits(),
        InsuredNumber.NotYetRegistered.INSTANCE.digits());
  }

  @Override
  public List<RegistrationRequest> ofEmployer(ActingFor who) {
    return jdbc.list(
        SELECT + " where r.affiliate_number = ? order by r.requested_at desc, r.id desc",
        JdbcRegistrations::read,
        who.affiliate().digits());
  }

  @Override
  public Optional<RegistrationRequest> find(long requestId) {
    return jdbc.find(SELECT + " where r.id = ?", JdbcRegistrations::read, requestId);
  }

  @Override
  public List<RegistrationRequest> open(int offset, int limit) {
    return jdbc.list(
        SELECT + " where r.answered_at is null order by r.requested_at, r.id limit ? offset ?",
        JdbcRegistrations::read,
        limit,
        offset);
  }

  @Override
  public long openCount() {
    return jdbc.number("select count(*) from registration_request where answered_at is null");
  }

  @Override
  public List<RegistrationRequest> answeredWith(
      AffiliateNumber affiliate, InsuredNumber.Registered number) {
    return jdbc.list(
        SELECT + " where r.affiliate_number = ? and r.insured_number = ?",
        JdbcRegistrations::read,
        affiliate.digits(),
        number.digits());
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean answer(Actor by, long requestId, InsuredNumber.Registered number, Instant at) {
    return jdbc.update(
            "update registration_request set insured_number = ?, answered_at = ?, answered_by = ?,"
                + " version = version + 1 where id = ? and answered_at is null",
            number.digits(),
            at,
            by.userId(),
            requestId)
        == 1;
  }

  private static RegistrationRequest read(ResultSet row) throws SQLException {
    return new RegistrationRequest(
        row.getLong("id"),
        new AffiliateNumber(row.getString("affiliate_number")),
        Jdbc.month(row, "period"),
        row.getString("number"),
        row.getString("cin"),
        row.getString("person_name"),
        Jdbc.instant(row, "requested_at"),
        row.getString("insured_number"));
  }
}
