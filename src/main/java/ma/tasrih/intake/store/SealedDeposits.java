package ma.tasrih.intake.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import ma.tasrih.vault.domain.KeyOwner;
import ma.tasrih.vault.domain.rotation.SealedColumn;

/** Where deposits and forms keep sealed values, for the exchange of keys. */
@ApplicationScoped
class SealedDeposits {

  @Produces
  @Dependent
  SealedColumn filenames() {
    return new SealedColumn(
        "deposit",
        "filename",
        KeyOwner.Kind.USER,
        List.of("id"),
        "select id from deposit where user_id = ? and id > ? order by id limit 1",
        500,
        "public_id");
  }

  @Produces
  @Dependent
  SealedColumn contents() {
    return new SealedColumn(
        "deposit_content",
        "packed",
        KeyOwner.Kind.USER,
        List.of("deposit_id", "chunk"),
        "select id from deposit where user_id = ? and id > ? order by id limit 1",
        2,
        "concat(deposit_id, ':', chunk)");
  }

  @Produces
  @Dependent
  SealedColumn findings() {
    return new SealedColumn(
        "deposit_finding",
        "details",
        KeyOwner.Kind.USER,
        List.of("deposit_id", "attempt", "seq"),
        "select id from deposit where user_id = ? and id > ? order by id limit 1",
        500,
        "concat(deposit_id, ':', attempt, ':', seq)");
  }

  @Produces
  @Dependent
  SealedColumn corrections() {
    return new SealedColumn(
        "deposit_act_cell",
        "details",
        KeyOwner.Kind.USER,
        List.of("deposit_id", "act", "seq"),
        "select id from deposit where user_id = ? and id > ? order by id limit 1",
        500,
        "concat(deposit_id, ':', act, ':', seq)");
  }

  @Produces
  @Dependent
  SealedColumn headings() {
    return new SealedColumn(
        "column_mapping",
        "headings",
        KeyOwner.Kind.USER,
        List.of("id"),
        "select id from column_mapping where decided_by = ? and id > ? order by id limit 1",
        500,
        "public_id");
  }

  @Produces
  @Dependent
  SealedColumn forms() {
    return new SealedColumn(
        "form_draft",
        "content",
        KeyOwner.Kind.EMPLOYER,
        List.of("affiliate_number", "period"),
        "select affiliate_number from form_draft where affiliate_number = ?"
            + " and affiliate_number > ? limit 1",
        20,
        "date_format(period, '%Y-%m')");
  }
}
