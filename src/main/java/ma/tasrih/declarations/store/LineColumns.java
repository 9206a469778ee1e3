package ma.tasrih.declarations.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import ma.tasrih.declarations.domain.DeclaredLine;
import ma.tasrih.declarations.domain.FamilyAllowance;
import ma.tasrih.declarations.domain.Situation;
import ma.tasrih.kernel.InsuredNumber;
import ma.tasrih.platform.persistence.Jdbc;

/** A declared line in its columns, both ways. */
final class LineColumns {

  static final String INSERT =
      "insert into declaration_line (declaration_id, position, file_line, insured_number, cin,"
          + " person_name, entrant, children, allowance_due_centimes, allowance_withheld_centimes,"
          + " allowance_net_centimes, allowance_to_repay_centimes, days, actual_wage_centimes,"
          + " capped_wage_centimes, situation)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private LineColumns() {}

  static Object[] of(long declarationId, int position, DeclaredLine line) {
    FamilyAllowance allowance = line.allowance();
    return new Object[] {
      declarationId,
      position,
      line.line(),
      line.insured().digits(),
      line.cin(),
      line.name(),
      line.entrant(),
      allowance.children(),
      allowance.due(),
      allowance.withheld(),
      allowance.net(),
      line.allowanceToRepay(),
      line.days(),
      line.actualWage(),
      line.cappedWage(),
      line.situation().code()
    };
  }

  static DeclaredLine read(ResultSet row) throws SQLException {
    return new DeclaredLine(
        row.getInt("file_line"),
        row.getBoolean("entrant"),
        InsuredNumber.parse(row.getString("insured_number")).orElseThrow(),
        row.getString("cin"),
        row.getString("person_name"),
        allowance(row),
        Jdbc.money(row, "allowance_to_repay_centimes"),
        row.getInt("days"),
        Jdbc.money(row, "actual_wage_centimes"),
        Jdbc.money(row, "capped_wage_centimes"),
        Situation.ofCode(row.getString("situation")).orElseThrow());
  }

  static FamilyAllowance allowance(ResultSet row) throws SQLException {
    return new FamilyAllowance(
        row.getInt("children"),
        Jdbc.money(row, "allowance_due_centimes"),
        Jdbc.money(row, "allowance_withheld_centimes"),
        Jdbc.money(row, "allowance_net_centimes"));
  }
}
