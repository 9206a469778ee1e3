package ma.tasrih.declarations.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import ma.tasrih.declarations.domain.roster.RegistrationRequest;
import ma.tasrih.declarations.domain.roster.Registrations;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.Actor;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.platform.persistence.Jdbc;
import ma.tasrih.vault.domain.KeyOwner;
import ma.tasrih.vault.domain.Place;
import ma.tasrih.vault.domain.Vault;

/** Requests for insured numbers in the database. */
@ApplicationScoped
@Transactional
public class JdbcRegistrations implements Registrations {

  private static final String SELECT =
      "select r.*, d.number from registration_request r"
          + " join declaration d on d.id = r.declaration_id and d.affiliate_number = r.affiliate_number";

  private static final String TABLE = "registration_request";
  private static final String ANSWER = "answer";
  private static final int PART = 2_000;

  @Inject private Jdbc jdbc;
  @Inject private Vault vault;

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void request(ActingFor who, long declarationId, Instant at) {
    List<Unnumbered> part;
    int after = -1;
    do {
      part = unnumbered(who, declarationId, after);
      jdbc.batch(
          "insert into registration_request (affiliate_number, declaration_id, position, period,"
              + " person, identity, requested_at, version) values (?, ?, ?, ?, ?, ?, ?, 0)",
          part.stream().map(line -> columns(who, declarationId, line, at)).toList());
      after = part.isEmpty() ? after : part.get(part.size() - 1).position();
    } while (part.size() == PART);
  }

  private List<Unnumbered> unnumbered(ActingFor who, long declarationId, int after) {
    KeyOwner owner = KeyOwner.employer(who.affiliate());
    return jdbc.list(
        "select l.declaration_id, l.position, l.person, l.identity, d.period"
            + " from declaration d join declaration_line l on l.declaration_id = d.id"
            + " where d.id = ? and d.affiliate_number = ? and l.number_kind = 'N'"
            + " and l.position > ? order by l.position limit ?",
        row ->
            new Unnumbered(
                row.getInt("position"),
                Jdbc.month(row, "period"),
                row.getBytes("person"),
                LineColumns.person(vault, owner, row)),
        declarationId,
        who.affiliate().digits(),
        after,
        PART);
  }

  private Object[] columns(ActingFor who, long declarationId, Unnumbered line, Instant at) {
    SealedPerson asked = new SealedPerson("", line.who().cin(), line.who().name());
    String row = LineColumns.row(declarationId, line.position());
    return new Object[] {
      who.affiliate().digits(),
      declarationId,
      line.position(),
      line.period(),
      line.person(),
      asked.seal(vault, KeyOwner.employer(who.affiliate()), TABLE, row),
      at
    };
  }

  @Override
  public List<RegistrationRequest> ofEmployer(ActingFor who) {
    return jdbc.list(
        SELECT + " where r.affiliate_number = ? order by r.requested_at desc, r.id desc",
        this::read,
        who.affiliate().digits());
  }

  @Override
  public Optional<RegistrationRequest> find(long requestId) {
    return jdbc.find(SELECT + " where r.id = ?", this::read, requestId);
  }

  @Override
  public List<RegistrationRequest> open(int offset, int limit) {
    return jdbc.list(
        SELECT + " where r.answered_at is null order by r.requested_at, r.id limit ? offset ?",
        this::read,
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
        SELECT + " where r.affiliate_number = ? and r.answer_person = ?",
        this::read,
        affiliate.digits(),
        person(number));
  }

  @Override
  public Optional<String> rosterName(AffiliateNumber affiliate, InsuredNumber.Registered number) {
    KeyOwner owner = KeyOwner.employer(affiliate);
    return jdbc.find(
        "select * from roster_line where affiliate_number = ? and person = ?"
            + " order by period desc limit 1",
        row -> JdbcRosters.name(vault, owner, row),
        affiliate.digits(),
        person(number));
  }

  private byte[] person(InsuredNumber.Registered number) {
    return vault.pseudonym(number, "").bytes();
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean answer(Actor by, long requestId, InsuredNumber.Registered number, Instant at) {
    return jdbc.find(
            "select affiliate_number, declaration_id, position from registration_request"
                + " where id = ? and answered_at is null for update",
            row -> seal(row, number),
            requestId)
        .map(
            answer ->
                jdbc.update(
                    "update registration_request set answer = ?, answer_person = ?, answered_at = ?, answered_by = ?,"
                        + " version = version + 1 where id = ? and answered_at is null",
                    answer,
                    person(number),
                    at,
                    by.userId(),
                    requestId))
        .filter(changed -> changed == 1)
        .isPresent();
  }

  private byte[] seal(ResultSet row, InsuredNumber.Registered number) throws SQLException {
    return vault.sealText(owner(row), answerPlace(row), number.digits());
  }

  private RegistrationRequest read(ResultSet row) throws SQLException {
    SealedPerson person =
        SealedPerson.open(vault, owner(row), TABLE, place(row), row.getBytes("identity"));
    return new RegistrationRequest(
        row.getLong("id"),
        new AffiliateNumber(row.getString("affiliate_number")),
        Jdbc.month(row, "period"),
        row.getString("number"),
        person.cin(),
        person.name(),
        Jdbc.instant(row, "requested_at"),
        vault.openText(owner(row), answerPlace(row), row.getBytes(ANSWER)));
  }

  static Place answerPlace(ResultSet row) throws SQLException {
    return new Place(TABLE, ANSWER, place(row));
  }

  private static KeyOwner owner(ResultSet row) throws SQLException {
    return KeyOwner.employer(new AffiliateNumber(row.getString("affiliate_number")));
  }

  private static String place(ResultSet row) throws SQLException {
    return LineColumns.row(row.getLong("declaration_id"), row.getInt("position"));
  }

  private record Unnumbered(int position, YearMonth period, byte[] person, SealedPerson who) {}
}
