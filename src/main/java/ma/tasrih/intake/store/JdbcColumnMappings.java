package ma.tasrih.intake.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.tasrih.intake.domain.mapping.ColumnMapping;
import ma.tasrih.intake.domain.mapping.ColumnMappings;
import ma.tasrih.intake.domain.mapping.MappingOwner;
import ma.tasrih.intake.domain.mapping.PortalColumn;
import ma.tasrih.intake.domain.mapping.StoredMapping;
import ma.tasrih.platform.persistence.Jdbc;
import ma.tasrih.vault.domain.KeyOwner;
import ma.tasrih.vault.domain.Place;
import ma.tasrih.vault.domain.Vault;

/**
 * Mappings in the database. Choices are places, which say nothing of anybody; the headings are
 * sealed, for a row taken for headings may hold a person.
 */
@ApplicationScoped
@Transactional
public class JdbcColumnMappings implements ColumnMappings {

  private static final String SEPARATOR = "\u001f";
  private static final int TRIES = 5;

  @Inject private Jdbc jdbc;
  @Inject private Vault vault;

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void decide(New decided) {
    for (int i = 0; i < TRIES; i++) {
      jdbc.update(
          "update column_mapping set in_force = null, ended_by = ?, ended_at = ?"
              + " where owner_kind = ? and owner_key = ? and signature = ? and in_force = 1",
          decided.decidedBy(),
          decided.decidedAt(),
          decided.owner().kind(),
          decided.owner().key(),
          decided.mapping().signature());
      if (insert(decided)) {
        return;
      }
      // Somebody decided for the same owner and shape in between: theirs is replaced in turn.
    }
    throw new IllegalStateException("a mapping cannot be put in force");
  }

  private boolean insert(New decided) {
    String publicId = UUID.randomUUID().toString().replace("-", "");
    ColumnMapping mapping = decided.mapping();
    jdbc.update(
        "insert into column_mapping (public_id, owner_kind, owner_key, signature, in_force,"
            + " with_headings, choices, days_for_all, headings, product, deposit_id, decided_by,"
            + " decided_at) values (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on duplicate key update id = id",
        publicId,
        decided.owner().kind(),
        decided.owner().key(),
        mapping.signature(),
        mapping.headings(),
        choices(mapping.ranks()),
        mapping.daysForAll(),
        vault.sealText(
            KeyOwner.user(decided.decidedBy()),
            place(publicId),
            String.join(SEPARATOR, decided.headings())),
        decided.product(),
        decided.depositId(),
        decided.decidedBy(),
        decided.decidedAt());
    return jdbc.number("select count(*) from column_mapping where public_id = ?", publicId) == 1;
  }

  @Override
  public List<StoredMapping> inForce(MappingOwner owner) {
    return jdbc.list(
        "select * from column_mapping where owner_kind = ? and owner_key = ? and in_force = 1"
            + " order by decided_at desc, id desc limit ?",
        this::read,
        owner.kind(),
        owner.key(),
        MOST);
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean withdraw(MappingOwner owner, long id, long by, Instant at) {
    return jdbc.update(
            "update column_mapping set in_force = null, ended_by = ?, ended_at = ?"
                + " where owner_kind = ? and owner_key = ? and id = ? and in_force = 1",
            by,
            at,
            owner.kind(),
            owner.key(),
            id)
        == 1;
  }

  private StoredMapping read(ResultSet row) throws SQLException {
    long decidedBy = row.getLong("decided_by");
    String headings =
        vault.openText(
            KeyOwner.user(decidedBy), place(row.getString("public_id")), row.getBytes("headings"));
    return new StoredMapping(
        row.getLong("id"),
        new ColumnMapping(
            row.getString("signature"),
            row.getBoolean("with_headings"),
            ranks(row.getString("choices")),
            row.getObject("days_for_all", Integer.class)),
        headings.isEmpty() ? List.of() : List.of(headings.split(SEPARATOR, -1)),
        row.getString("product"),
        decidedBy,
        Jdbc.instant(row, "decided_at"));
  }

  private static String choices(Map<PortalColumn, Integer> ranks) {
    return ranks.entrySet().stream()
        .map(one -> one.getKey().name() + "=" + one.getValue())
        .collect(Collectors.joining(","));
  }

  private static Map<PortalColumn, Integer> ranks(String choices) {
    Map<PortalColumn, Integer> ranks = new EnumMap<>(PortalColumn.class);
    Arrays.stream(choices.split(","))
        .map(one -> one.split("="))
        .forEach(pair -> ranks.put(PortalColumn.valueOf(pair[0]), Integer.valueOf(pair[1])));
    return ranks;
  }

  private static Place place(String publicId) {
    return new Place("column_mapping", "headings", publicId);
  }
}
