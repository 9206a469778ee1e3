package ma.tasrih.declarations.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.tasrih.contributions.domain.Assessment;
import ma.tasrih.contributions.domain.Contribution;
import ma.tasrih.declarations.domain.Declaration;
import ma.tasrih.declarations.domain.DeclarationNumber;
import ma.tasrih.declarations.domain.DeclarationTotals;
import ma.tasrih.declarations.domain.DraftKey;
import ma.tasrih.declarations.domain.Kind;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.kernel.Rate;
import ma.tasrih.platform.persistence.Jdbc;
import ma.tasrih.rates.domain.Branch;
import ma.tasrih.rates.domain.LegalSource;
import ma.tasrih.vault.domain.KeyOwner;
import ma.tasrih.vault.domain.Place;
import ma.tasrih.vault.domain.Vault;

/** Turns rows into declarations, each with its contributions. */
@ApplicationScoped
class DeclarationReader {

  static final String SELECT = "select d.* from declaration d";

  private static final String CONTRIBUTIONS =
      "select c.* from declaration_contribution c where c.declaration_id in (";
  private static final int AT_ONCE = 200;

  @Inject private Jdbc jdbc;
  @Inject private Vault vault;

  List<Declaration> list(String sql, Object... parameters) {
    List<Head> heads = jdbc.list(sql, row -> Head.read(vault, row), parameters);
    Map<Long, List<Contribution>> contributions = new HashMap<>();
    for (int from = 0; from < heads.size(); from += AT_ONCE) {
      read(heads.subList(from, Math.min(heads.size(), from + AT_ONCE)), contributions);
    }
    return heads.stream()
        .map(head -> head.with(assessment(head, contributions.getOrDefault(head.id, List.of()))))
        .toList();
  }

  /** The contributions of many declarations at once: one query each would be thousands. */
  private void read(List<Head> heads, Map<Long, List<Contribution>> into) {
    String places = String.join(", ", Collections.nCopies(heads.size(), "?"));
    jdbc.list(
            CONTRIBUTIONS + places + ")",
            row -> Map.entry(row.getLong("declaration_id"), contribution(row)),
            heads.stream().map(head -> (Object) head.id).toArray())
        .forEach(
            one -> into.computeIfAbsent(one.getKey(), id -> new ArrayList<>()).add(one.getValue()));
  }

  private static Assessment assessment(Head head, List<Contribution> contributions) {
    return new Assessment(
        head.key.period(),
        contributions.stream().sorted(Comparator.comparing(Contribution::branch)).toList());
  }

  private static Contribution contribution(ResultSet row) throws SQLException {
    return new Contribution(
        Branch.valueOf(row.getString("branch")),
        Jdbc.money(row, "base_centimes"),
        rate(row.getBigDecimal("employer_rate")),
        rate(row.getBigDecimal("employee_rate")),
        Jdbc.money(row, "employer_centimes"),
        Jdbc.money(row, "employee_centimes"),
        Jdbc.money(row, "due_centimes"),
        new LegalSource(
            row.getString("source_reference"),
            row.getString("source_url"),
            row.getBoolean("source_verified"),
            row.getObject("source_valid_from", LocalDate.class)));
  }

  static Place submitter(long declarationId) {
    return new Place("declaration", "submitted_by_name", Long.toString(declarationId));
  }

  private static Rate rate(BigDecimal fraction) {
    return new Rate(fraction);
  }

  /** A row without its contributions. */
  private record Head(
      long id,
      DraftKey key,
      Kind kind,
      int rank,
      boolean blocked,
      boolean groupCover,
      DeclarationTotals totals,
      LocalDate dueDate,
      LocalDate effectiveDueDate,
      Declaration.Filing filing) {

    static Head read(Vault vault, ResultSet row) throws SQLException {
      YearMonth period = Jdbc.month(row, "period");
      return new Head(
          row.getLong("id"),
          new DraftKey(new AffiliateNumber(row.getString("affiliate_number")), period),
          Kind.valueOf(row.getString("kind")),
          row.getInt("supplementary_rank"),
          row.getBoolean("blocked"),
          row.getBoolean("group_cover"),
          totals(row),
          row.getObject("due_date", LocalDate.class),
          row.getObject("effective_due_date", LocalDate.class),
          row.getString("number") == null ? null : filing(vault, row));
    }

    private static DeclarationTotals totals(ResultSet row) throws SQLException {
      return new DeclarationTotals(
          row.getInt("lines_read"),
          row.getInt("lines_accepted"),
          row.getLong("days_total"),
          Jdbc.money(row, "actual_wages_centimes"),
          Jdbc.money(row, "capped_wages_centimes"),
          Jdbc.money(row, "allowance_to_repay_centimes"));
    }

    private static Declaration.Filing filing(Vault vault, ResultSet row) throws SQLException {
      KeyOwner owner = KeyOwner.employer(new AffiliateNumber(row.getString("affiliate_number")));
      return new Declaration.Filing(
          DeclarationNumber.parse(row.getString("number")).orElseThrow(),
          row.getString("corrects"),
          Jdbc.instant(row, "submitted_at"),
          vault.openText(owner, submitter(row.getLong("id")), row.getBytes("submitted_by_name")),
          row.getString("file_sha256"),
          Jdbc.money(row, "credit_claim_centimes"),
          Jdbc.money(row, "allowance_claim_centimes"),
          row.getString("state").equals("HISTORY"));
    }

    Declaration with(Assessment assessment) {
      return new Declaration(
          id,
          key,
          kind,
          rank,
          blocked,
          groupCover,
          totals,
          assessment,
          dueDate,
          effectiveDueDate,
          filing);
    }
  }
}
