package ma.tasrih.declarations.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import ma.tasrih.vault.domain.KeyOwner;
import ma.tasrih.vault.domain.rotation.SealedColumn;

/** Where declarations and rosters keep sealed values, for the exchange of keys. */
@ApplicationScoped
class SealedDeclarations {

  private static final String NEXT_DECLARATION =
      "select id from declaration where affiliate_number = ? and id > ? order by id limit 1";

  @Produces
  @Dependent
  SealedColumn lines() {
    return new SealedColumn(
        "declaration_line",
        "identity",
        KeyOwner.Kind.EMPLOYER,
        List.of("declaration_id", "position"),
        NEXT_DECLARATION,
        500,
        "concat(declaration_id, ':', position)");
  }

  @Produces
  @Dependent
  SealedColumn submitters() {
    return new SealedColumn(
        "declaration",
        "submitted_by_name",
        KeyOwner.Kind.EMPLOYER,
        List.of("id"),
        NEXT_DECLARATION,
        500,
        "id");
  }

  @Produces
  @Dependent
  SealedColumn requests() {
    return new SealedColumn(
        "registration_request",
        "identity",
        KeyOwner.Kind.EMPLOYER,
        List.of("declaration_id", "position"),
        NEXT_DECLARATION,
        500,
        "concat(declaration_id, ':', position)");
  }

  @Produces
  @Dependent
  SealedColumn answers() {
    return new SealedColumn(
        "registration_request",
        "answer",
        KeyOwner.Kind.EMPLOYER,
        List.of("declaration_id", "position"),
        NEXT_DECLARATION,
        500,
        "concat(declaration_id, ':', position)");
  }

  @Produces
  @Dependent
  SealedColumn rosters() {
    return new SealedColumn(
        "roster",
        "address",
        KeyOwner.Kind.EMPLOYER,
        List.of("affiliate_number", "period"),
        "select affiliate_number from roster where affiliate_number = ?"
            + " and affiliate_number > ? limit 1",
        500,
        "date_format(period, '%Y-%m')");
  }

  @Produces
  @Dependent
  SealedColumn rosterLines() {
    return new SealedColumn(
        "roster_line",
        "identity",
        KeyOwner.Kind.EMPLOYER,
        List.of("affiliate_number", "period", "position"),
        "select affiliate_number from roster_line where affiliate_number = ?"
            + " and affiliate_number > ? limit 1",
        500,
        "concat(date_format(period, '%Y-%m'), ':', position)");
  }
}
