package ma.tasrih.declarations.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.tasrih.contributions.domain.BranchCut;
import ma.tasrih.contributions.domain.LineShares;
import ma.tasrih.contributions.domain.ShareCut;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.DeclarationNumber;
import ma.tasrih.declarations.domain.Declarations;
import ma.tasrih.declarations.domain.DeclaredLine;
import ma.tasrih.declarations.domain.DepositDeclarations;
import ma.tasrih.declarations.domain.DepositPart;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.declarations.domain.draft.DraftContext;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Money;
import ma.tasrih.payments.domain.OrderedDocuments;
import ma.tasrih.platform.persistence.Jdbc;
import ma.tasrih.rates.domain.Branch;
import ma.tasrih.vault.domain.KeyOwner;
import ma.tasrih.vault.domain.Vault;

/** Declarations in the database; every query names the affiliate. */
@ApplicationScoped
@Transactional
public class JdbcDeclarations implements Declarations, DepositDeclarations, OrderedDocuments {

  private static final String FILED =
      DeclarationReader.SELECT + " where d.affiliate_number = ? and d.number is not null";

  private static final String LINES =
      "select l.* from declaration_line l"
          + " join declaration d on d.id = l.declaration_id and d.affiliate_number = ?"
          + " where l.declaration_id = ?";

  private static final int PART = 2_000;
  private static final long NOBODY = -1;

  @Inject private Jdbc jdbc;
  @Inject private DeclarationReader reader;
  @Inject private AbandonedRows abandoned;
  @Inject private Vault vault;

  @Override
  public Optional<Declaration> find(ActingFor who, DeclarationNumber number) {
    return reader.list(FILED + " and d.number = ?", affiliate(who), number.toString()).stream()
        .findFirst();
  }

  @Override
  public OrderedDocument of(ActingFor who, String declarationNumber) {
    Declaration declaration =
        DeclarationNumber.parse(declarationNumber).flatMap(n -> find(who, n)).orElseThrow();
    return new OrderedDocument(declaration.assessment(), declaration.filingOrThrow().fileSha256());
  }

  @Override
  public List<Declaration> list(ActingFor who, int offset, int limit) {
    return reader.list(
        FILED + " order by d.period desc, d.id desc limit ? offset ?",
        affiliate(who),
        limit,
        offset);
  }

  @Override
  public int count(ActingFor who) {
    return (int)
        jdbc.number(
            "select count(*) from declaration where affiliate_number = ? and number is not null",
            affiliate(who));
  }

  @Override
  public List<Declaration> ofMonth(ActingFor who, YearMonth period) {
    return reader.list(
        FILED + " and d.period = ? order by d.submitted_at, d.id", affiliate(who), period);
  }

  @Override
  public List<Declaration> of(long depositId, int attempt) {
    return reader.list(
        DeclarationReader.SELECT
            + " where d.deposit_id = ? and d.attempt = ? and d.state <> 'OPEN' order by d.id",
        depositId,
        attempt);
  }

  @Override
  public void forgetBefore(long depositId, int attempt, int kept) {
    abandoned.forgetBefore(depositId, attempt, kept);
  }

  @Override
  public List<DepositPart> parts(long depositId, int attempt) {
    return jdbc.list(
        "select affiliate_number, refused, number, lines_read,"
            + " not blocked and (kind = 'NIL' or lines_accepted > 0) as fileable from declaration"
            + " where deposit_id = ? and attempt = ? and state <> 'OPEN' order by id",
        row ->
            new DepositPart(
                new AffiliateNumber(row.getString("affiliate_number")),
                row.getBoolean("refused"),
                row.getBoolean("fileable"),
                row.getString("number") != null,
                row.getInt("lines_read")),
        depositId,
        attempt);
  }

  @Override
  public List<Long> depositsWith(ActingFor who, int limit) {
    return jdbc.list(
        "select distinct deposit_id from declaration where affiliate_number = ?"
            + " and state <> 'OPEN' and not refused order by deposit_id desc limit ?",
        row -> row.getLong(1),
        who.affiliate().digits(),
        limit);
  }

  @Override
  public DraftContext.FiledState filedState(ActingFor who, YearMonth period) {
    List<Declaration> month = ofMonth(who, period);
    Optional<String> principal =
        month.stream()
            .filter(d -> d.kind() == Kind.PRINCIPAL || d.kind() == Kind.NIL)
            .map(d -> d.filingOrThrow().number().toString())
            .findFirst();
    int supplementary = (int) month.stream().filter(d -> d.kind() == Kind.SUPPLEMENTARY).count();
    return new DraftContext.FiledState(
        principal, supplementary, earliestMissing(who, period), !month.isEmpty());
  }

  /** The first hole between the first month ever declared and this one. */
  private Optional<YearMonth> earliestMissing(ActingFor who, YearMonth period) {
    List<YearMonth> declared = declaredMonths(who, YearMonth.of(1, 1));
    if (declared.isEmpty()) {
      return Optional.empty();
    }
    YearMonth month = declared.get(0);
    while (month.isBefore(period) && declared.contains(month)) {
      month = month.plusMonths(1);
    }
    return month.isBefore(period) ? Optional.of(month) : Optional.empty();
  }

  @Override
  public List<YearMonth> declaredMonths(ActingFor who, YearMonth from) {
    return jdbc.list(
        "select distinct period from declaration where affiliate_number = ? and period >= ?"
            + " and number is not null and kind in ('PRINCIPAL', 'NIL') order by period",
        row -> Jdbc.month(row, "period"),
        affiliate(who),
        from);
  }

  @Override
  public Optional<YearMonth> firstDeclaredHere(ActingFor who) {
    return jdbc.find(
        "select period from declaration where affiliate_number = ? and state = 'FILED'"
            + " order by period limit 1",
        row -> Jdbc.month(row, "period"),
        affiliate(who));
  }

  @Override
  public List<DeclaredLine> lines(ActingFor who, long declarationId, int offset, int limit) {
    KeyOwner owner = KeyOwner.employer(who.affiliate());
    return jdbc.list(
        LINES + " and l.position >= ? and l.position < ? order by l.position",
        row -> LineColumns.read(vault, owner, row),
        affiliate(who),
        declarationId,
        offset,
        (long) offset + limit);
  }

  @Override
  public Movements movements(ActingFor who, long declarationId) {
    return jdbc.find(
            "select sum(l.entrant), sum(l.situation in ('SO', 'DE')) from declaration_line l"
                + " join declaration d on d.id = l.declaration_id and d.affiliate_number = ?"
                + " where l.declaration_id = ?",
            row -> new Movements(row.getLong(1), row.getLong(2)),
            affiliate(who),
            declarationId)
        .orElseThrow();
  }

  @Override
  public int[] rosterPositions(ActingFor who, long declarationId) {
    KeyOwner owner = KeyOwner.employer(who.affiliate());
    List<long[]> parts = new ArrayList<>();
    int from = 0;
    List<Long> part;
    do {
      part =
          jdbc.list(
              LINES + " and l.position >= ? and l.position < ?",
              row -> row.getBoolean("entrant") ? NOBODY : numberAndPosition(owner, row),
              affiliate(who),
              declarationId,
              from,
              from + PART);
      parts.add(part.stream().mapToLong(Long::longValue).filter(n -> n != NOBODY).toArray());
      from += PART;
    } while (part.size() == PART);
    return parts.stream()
        .flatMapToLong(Arrays::stream)
        .sorted()
        .mapToInt(both -> (int) both)
        .toArray();
  }

  /** The insured number above, the position below: sorted together without objects. */
  private long numberAndPosition(KeyOwner owner, ResultSet row) throws SQLException {
    long number = Long.parseLong(LineColumns.person(vault, owner, row).number());
    return number << Integer.SIZE | row.getInt("position");
  }

  @Override
  public List<DeclaredLine> linesAt(ActingFor who, long declarationId, int[] positions) {
    if (positions.length == 0) {
      return List.of();
    }
    KeyOwner owner = KeyOwner.employer(who.affiliate());
    Object[] parameters = new Object[2 + positions.length];
    parameters[0] = affiliate(who);
    parameters[1] = declarationId;
    for (int i = 0; i < positions.length; i++) {
      parameters[2 + i] = positions[i];
    }
    Map<Integer, DeclaredLine> found = new HashMap<>();
    jdbc.list(
        LINES + " and l.position in (?" + ", ?".repeat(positions.length - 1) + ")",
        row -> found.put(row.getInt("position"), LineColumns.read(vault, owner, row)),
        parameters);
    return Arrays.stream(positions).mapToObj(found::get).toList();
  }

  @Override
  public LineShares shares(ActingFor who, long declarationId) {
    Declaration declaration =
        reader
            .list(
                DeclarationReader.SELECT + " where d.affiliate_number = ? and d.id = ?",
                affiliate(who),
                declarationId)
            .get(0);
    Map<Branch, Money> ceilings = new EnumMap<>(Branch.class);
    List<BranchCut> cuts =
        jdbc
            .list(
                "select * from declaration_contribution"
                    + " where affiliate_number = ? and declaration_id = ?",
                row -> cut(row, ceilings),
                affiliate(who),
                declarationId)
            .stream()
            .sorted(Comparator.comparing(BranchCut::branch))
            .toList();
    return LineShares.restore(declaration.assessment(), ceilings, cuts);
  }

  private static BranchCut cut(ResultSet row, Map<Branch, Money> ceilings) throws SQLException {
    Branch branch = Branch.valueOf(row.getString("branch"));
    if (row.getObject("ceiling_centimes") != null) {
      ceilings.put(branch, Jdbc.money(row, "ceiling_centimes"));
    }
    return new BranchCut(
        branch,
        new ShareCut(
            row.getLong("due_rounds"), row.getLong("due_threshold"), row.getLong("due_last_line")),
        new ShareCut(
            row.getLong("employee_rounds"),
            row.getLong("employee_threshold"),
            row.getLong("employee_last_line")));
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public Declaration lockStaged(ActingFor who, long id) {
    return reader
        .list(
            DeclarationReader.SELECT
                + " where d.affiliate_number = ? and d.id = ? and d.state = 'STAGED' for update",
            affiliate(who),
            id)
        .get(0);
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean file(ActingFor who, Declaration filed) {
    Declaration.Filing filing = filed.filingOrThrow();
    boolean taken =
        jdbc.number("select count(*) from declaration where filed_slot = ?", filing.number().slot())
            > 0;
    if (taken) {
      return false;
    }
    jdbc.update(
        "update declaration set state = ?, number = ?, filed_slot = ?, corrects = ?,"
            + " supplementary_rank = ?, credit_claim_centimes = ?, allowance_claim_centimes = ?,"
            + " submitted_at = ?,"
            + " submitted_by = ?, submitted_by_name = ?, file_sha256 = ?, version = version + 1"
            + " where id = ? and affiliate_number = ? and state = 'STAGED'",
        filing.broughtIn() ? "HISTORY" : "FILED",
        filing.number().toString(),
        filing.number().slot(),
        filing.corrects(),
        filed.rank(),
        filing.creditClaim(),
        filing.allowanceClaim(),
        filing.submittedAt(),
        who.actor().userId(),
        vault.sealText(
            KeyOwner.employer(who.affiliate()),
            DeclarationReader.submitter(filed.id()),
            filing.submittedBy()),
        filing.fileSha256(),
        filed.id(),
        affiliate(who));
    return true;
  }

  private static String affiliate(ActingFor who) {
    return who.affiliate().digits();
  }
}
