package ma.tasrih.matrix;

import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.tasrih.scenario.TestDatabase;

/** What some rows need to be there only while they are tried. */
final class LastMinute {

  private static final Pattern LINK = Pattern.compile("invitation\\.xhtml#([\\w-]{43})");
  private static final String PASSKEY = "00000000000000000000000000000abc";
  private static final String OWNER =
      "(select id from app_user where login = '" + Caller.OWNER.login() + "')";

  private final TestDatabase database;
  private final Victim victim;
  private final Visitor admin;

  LastMinute(TestDatabase database, Victim victim, Visitor admin) {
    this.database = database;
    this.victim = victim;
    this.admin = admin;
  }

  /** Tells whether the tables were made ready for the row. */
  boolean prepare(Matrix.Row row) throws SQLException {
    String with = row.with().toString();
    if (with.contains("{code}")) {
      invite();
    } else if (with.contains("{passkey}")) {
      victim.put("passkey", PASSKEY);
      database.update(
          "insert into passkey (public_id, user_id, credential_hash, credential_id,"
              + " attested_credential, sign_count, backup_eligible, backed_up, transports, label,"
              + " created_at) values ('"
              + PASSKEY
              + "', "
              + OWNER
              + ", 'matrix', 'x', 'x', 0, false, false, '', 'matrix', '2025-07-04')");
      prove();
    } else if (with.contains("of=e-id")) {
      database.update(
          "insert into external_identity (user_id, subject_hash, linked_at) values ("
              + OWNER
              + ", 'matrix', '2025-07-04')");
      prove();
    } else {
      return false;
    }
    return true;
  }

  /** Signed in with it: without a strong proof not even the owner removes it. */
  private void prove() throws SQLException {
    database.update(
        "update user_session set proven_by = 'PASSWORD,PASSKEY' where ended_at is null and user_id"
            + " = "
            + OWNER);
  }

  /** The fund invites a shipowner; the link is shown once. */
  private void invite() throws SQLException {
    Victim.done(
        admin,
        Map.of(
            "call",
            "identityUsers.open",
            "newRole",
            "SHIPOWNER",
            "invitee",
            "s@example.ma",
            "place",
            database.one(
                "select affiliate_number from employer where affiliate_number not in"
                    + " (select affiliate_number from user_affiliate)")));
    Matcher link = LINK.matcher(admin.get("admin/identity/users.xhtml").body());
    if (!link.find()) {
      throw new IllegalStateException("no link of the invitation on the page");
    }
    victim.put("code", link.group(1));
  }
}
