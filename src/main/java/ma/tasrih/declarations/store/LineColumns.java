package ma.tasrih.declarations.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import ma.tasrih.declarations.domain.DeclaredLine;
import ma.tasrih.declarations.domain.FamilyAllowance;
import ma.tasrih.declarations.domain.Situation;
import ma.tasrih.declarations.domain.past.PastPay;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.platform.persistence.Jdbc;
import ma.tasrih.vault.domain.KeyOwner;
import ma.tasrih.vault.domain.Vault;

/** A declared line in its columns, both ways. */
final class LineColumns {

  static final String TABLE = "declaration_line";
  static final String IDENTITY = "identity";

  static final String ALL =
      "declaration_id, position, file_line, person, number_kind, entrant, children,"
          + " allowance_due_centimes, allowance_withheld_centimes, allowance_net_centimes,"
          + " allowance_to_repay_centimes, days, actual_wage_centimes, capped_wage_centimes,"
          + " situation, identity";

  static final String INSERT =
      "insert into declaration_line ("
          + ALL
          + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private LineColumns() {}

  static Object[] of(
      Vault vault, KeyOwner owner, long declarationId, int position, DeclaredLine line) {
    FamilyAllowance allowance = line.allowance();
    return new Object[] {
      declarationId,
      position,
      line.line(),
      vault.pseudonym(line.insured(), line.cin()).bytes(),
      SealedPerson.kind(line.insured()),
      line.entrant(),
      allowance.children(),
      allowance.due(),
      allowance.withheld(),
      allowance.net(),
      line.allowanceToRepay(),
      line.days(),
      line.actualWage(),
      line.cappedWage(),
      line.situation().code(),
      new SealedPerson(line.insured().digits(), line.cin(), line.name())
          .seal(vault, owner, TABLE, row(declarationId, position))
    };
  }

  /** Reads a row whose columns are those of the table. */
  static DeclaredLine read(Vault vault, KeyOwner owner, ResultSet row) throws SQLException {
    SealedPerson person = person(vault, owner, row);
    return new DeclaredLine(
        row.getInt("file_line"),
        row.getBoolean("entrant"),
        InsuredNumber.parse(person.number()).orElseThrow(),
        person.cin(),
        person.name(),
        allowance(row),
        Jdbc.money(row, "allowance_to_repay_centimes"),
        row.getInt("days"),
        Jdbc.money(row, "actual_wage_centimes"),
        Jdbc.money(row, "capped_wage_centimes"),
        Situation.ofCode(row.getString("situation")).orElseThrow());
  }

  /** Who a line is about; needs {@code declaration_id}, {@code position} and {@code identity}. */
  static SealedPerson person(Vault vault, KeyOwner owner, ResultSet row) throws SQLException {
    String place = row(row.getLong("declaration_id"), row.getInt("position"));
    return SealedPerson.open(vault, owner, TABLE, place, row.getBytes(IDENTITY));
  }

  static FamilyAllowance allowance(ResultSet row) throws SQLException {
    return new FamilyAllowance(
        row.getInt("children"),
        Jdbc.money(row, "allowance_due_centimes"),
        Jdbc.money(row, "allowance_withheld_centimes"),
        Jdbc.money(row, "allowance_net_centimes"));
  }

  /** What a line says its person was paid. */
  static PastPay pay(ResultSet row) throws SQLException {
    Situation situation = Situation.ofCode(row.getString("situation")).orElseThrow();
    return new PastPay(
        Jdbc.money(row, "actual_wage_centimes"),
        row.getInt("days"),
        situation == Situation.AT_WORK,
        situation.isDeparture());
  }

  static String row(long declarationId, int position) {
    return declarationId + ":" + position;
  }
}
