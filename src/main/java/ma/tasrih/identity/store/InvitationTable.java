package ma.tasrih.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.tasrih.identity.domain.ActingFor;
import ma.tasrih.identity.domain.AffiliateRight;
import ma.tasrih.identity.domain.Role;
import ma.tasrih.identity.domain.people.Invitation;
import ma.tasrih.identity.domain.people.Invitations;
import ma.tasrih.kernel.AffiliateNumber;
import ma.tasrih.platform.persistence.Jdbc;
import ma.tasrih.vault.domain.KeyOwner;
import ma.tasrih.vault.domain.Place;
import ma.tasrih.vault.domain.Vault;

/** Invitations in their table, by the hash of their token. */
@ApplicationScoped
public class InvitationTable implements Invitations {

  private static final String ADD =
      "INSERT INTO user_invitation (public_id, token_hash, role, affiliate_number, scopes, firm_id,"
          + " firm_admin, invitee, invited_by, by_fund, created_at, expires_at)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String READ =
      "SELECT public_id, role, affiliate_number, scopes, firm_id, firm_admin, invitee, invited_by,"
          + " created_at, expires_at, used_at, revoked_at FROM user_invitation";
  private static final String BY_HASH = READ + " WHERE token_hash = ?";
  private static final String BY_ID = READ + " WHERE public_id = ?";
  private static final String OPEN = " AND used_at IS NULL AND revoked_at IS NULL";
  private static final String NEWEST = OPEN + " AND expires_at > ? ORDER BY id DESC";
  private static final String OF_AFFILIATE = READ + " WHERE affiliate_number = ?" + NEWEST;
  private static final String OF_FIRM = READ + " WHERE firm_id = ?" + NEWEST;
  private static final String OF_FUND = READ + " WHERE by_fund = TRUE" + NEWEST;
  private static final String LAST_OF_FUND = " AND by_fund = TRUE ORDER BY id DESC LIMIT ?";
  private static final String FUND_OF_AFFILIATE =
      READ + " WHERE affiliate_number = ?" + LAST_OF_FUND;
  private static final String FUND_OF_FIRM = READ + " WHERE firm_id = ?" + LAST_OF_FUND;
  private static final String HOLD_OF_AFFILIATE =
      "SELECT id FROM user_invitation WHERE affiliate_number = ? ORDER BY id FOR UPDATE";
  private static final String HOLD_OF_FIRM =
      "SELECT id FROM user_invitation WHERE firm_id = ? ORDER BY id FOR UPDATE";
  private static final String HOLD_INVITER = "SELECT id FROM app_user WHERE login = ? FOR UPDATE";
  private static final String LIKE =
      READ + " WHERE role = ? AND affiliate_number <=> ? AND firm_id <=> ?" + NEWEST;
  private static final String USE =
      "UPDATE user_invitation SET used_at = ?, used_by = ? WHERE token_hash = ?"
          + OPEN
          + " AND expires_at > ?";
  private static final String REVOKE =
      "UPDATE user_invitation SET revoked_at = ?, revoked_by = ? WHERE public_id = ?" + OPEN;

  @Inject Jdbc jdbc;
  @Inject Vault vault;

  @Override
  public void add(Invitation invitation, String tokenHash, boolean byFund) {
    jdbc.insert(
        ADD,
        invitation.publicId(),
        tokenHash,
        invitation.role(),
        invitation.right().map(right -> right.affiliate().digits()).orElse(null),
        invitation.right().map(right -> ScopeSet.write(right.scopes())).orElse(null),
        invitation.firm().map(Invitation.FirmPlace::firmId).orElse(null),
        invitation.firm().map(Invitation.FirmPlace::administrator).orElse(false),
        writeInvitee(invitation),
        invitation.invitedBy(),
        byFund,
        invitation.createdAt(),
        invitation.expiresAt());
  }

  @Override
  public Optional<Invitation> byHash(String tokenHash) {
    return jdbc.find(BY_HASH, this::invitation, tokenHash);
  }

  @Override
  public boolean use(String tokenHash, long userId, Instant at) {
    return jdbc.update(USE, at, userId, tokenHash, at) == 1;
  }

  @Override
  public List<Invitation> open(ActingFor who, Instant now) {
    return jdbc.list(OF_AFFILIATE, this::invitation, who.affiliate().digits(), now);
  }

  @Override
  public List<Invitation> openOfFirm(long firmId, Instant now) {
    return jdbc.list(OF_FIRM, this::invitation, firmId, now);
  }

  @Override
  public List<Invitation> openOfFund(Instant now) {
    return jdbc.list(OF_FUND, this::invitation, now);
  }

  @Override
  public List<Invitation> ofFund(ActingFor who, int most) {
    return jdbc.list(FUND_OF_AFFILIATE, this::invitation, who.affiliate().digits(), most);
  }

  @Override
  public List<Invitation> ofFund(long firmId, int most) {
    return jdbc.list(FUND_OF_FIRM, this::invitation, firmId, most);
  }

  @Override
  public void hold(Invitation invitation) {
    invitation
        .right()
        .ifPresent(
            right ->
                jdbc.list(HOLD_OF_AFFILIATE, row -> row.getLong(1), right.affiliate().digits()));
    invitation
        .firm()
        .ifPresent(firm -> jdbc.list(HOLD_OF_FIRM, row -> row.getLong(1), firm.firmId()));
  }

  @Override
  public List<Invitation> holdOpenLike(Invitation invitation, Instant now) {
    jdbc.find(HOLD_INVITER, row -> row.getLong(1), invitation.invitedBy());
    return jdbc.list(
        LIKE,
        this::invitation,
        invitation.role(),
        invitation.right().map(right -> right.affiliate().digits()).orElse(null),
        invitation.firm().map(Invitation.FirmPlace::firmId).orElse(null),
        now);
  }

  @Override
  public Optional<Invitation> find(String publicId) {
    return jdbc.find(BY_ID, this::invitation, publicId);
  }

  @Override
  public boolean revoke(String publicId, String by, Instant at) {
    return jdbc.update(REVOKE, at, by, publicId) == 1;
  }

  /** Whom it is for, as it is kept; a personal datum. */
  private byte[] writeInvitee(Invitation invitation) {
    return vault.sealText(KeyOwner.fund(), place(invitation.publicId()), invitation.invitee());
  }

  private String readInvitee(ResultSet row) throws SQLException {
    Place place = place(row.getString("public_id"));
    return vault.openText(KeyOwner.fund(), place, row.getBytes("invitee"));
  }

  private static Place place(String publicId) {
    return new Place("user_invitation", "invitee", publicId);
  }

  private Invitation invitation(ResultSet row) throws SQLException {
    String affiliate = row.getString("affiliate_number");
    Long firm = row.getObject("firm_id", Long.class);
    boolean administrator = row.getBoolean("firm_admin");
    return new Invitation(
        row.getString("public_id"),
        Role.valueOf(row.getString("role")),
        affiliate == null
            ? Optional.empty()
            : Optional.of(
                new AffiliateRight(
                    new AffiliateNumber(affiliate), ScopeSet.read(row.getString("scopes")))),
        Optional.ofNullable(firm).map(id -> new Invitation.FirmPlace(id, administrator)),
        readInvitee(row),
        row.getString("invited_by"),
        Jdbc.instant(row, "created_at"),
        Jdbc.instant(row, "expires_at"),
        Optional.ofNullable(Jdbc.instant(row, "used_at")),
        Optional.ofNullable(Jdbc.instant(row, "revoked_at")));
  }
}
