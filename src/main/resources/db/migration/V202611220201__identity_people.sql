-- People, invitations, firms with public numbers, mandates with public ids, inspectors' reach.

ALTER TABLE accountant_firm ADD COLUMN firm_number CHAR(8) NULL, ADD COLUMN closed_at DATETIME(6) NULL;
-- Hexadecimal signs of a hash, 0 and 1 replaced: they are not in the alphabet of firm numbers.
UPDATE accountant_firm
   SET firm_number = REPLACE(REPLACE(
         UPPER(SUBSTRING(SHA2(CONCAT(UUID(), RAND(), id), 256), 1, 8)), '0', 'G'), '1', 'H');
ALTER TABLE accountant_firm MODIFY firm_number CHAR(8) NOT NULL,
  ADD CONSTRAINT accountant_firm_number UNIQUE (firm_number);

-- Until now whoever worked in a firm could do everything there.
ALTER TABLE app_user ADD COLUMN firm_admin BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE app_user SET firm_admin = TRUE WHERE firm_id IS NOT NULL;

ALTER TABLE mandate ADD COLUMN public_id CHAR(32) NULL;
UPDATE mandate SET public_id = SUBSTRING(SHA2(CONCAT(UUID(), RAND(), id), 256), 1, 32);
ALTER TABLE mandate MODIFY public_id CHAR(32) NOT NULL,
  ADD CONSTRAINT mandate_public_id UNIQUE (public_id);

-- Only the SHA-256 of an invitation's token is kept, in lower-case hexadecimal.
CREATE TABLE user_invitation (
  id               BIGINT       NOT NULL AUTO_INCREMENT,
  public_id        CHAR(32)     NOT NULL,
  token_hash       CHAR(64)     NOT NULL,
  role             VARCHAR(20)  NOT NULL,
  affiliate_number CHAR(7)      NULL,
  scopes           VARCHAR(64)  NULL,
  firm_id          BIGINT       NULL,
  firm_admin       BOOLEAN      NOT NULL,
  invitee          VARCHAR(254) NOT NULL,
  invited_by       VARCHAR(64)  NOT NULL,
  by_fund          BOOLEAN      NOT NULL,
  created_at       DATETIME(6)  NOT NULL,
  expires_at       DATETIME(6)  NOT NULL,
  used_at          DATETIME(6)  NULL,
  used_by          BIGINT       NULL,
  revoked_at       DATETIME(6)  NULL,
  revoked_by       VARCHAR(64)  NULL,
  PRIMARY KEY (id),
  CONSTRAINT user_invitation_token UNIQUE (token_hash),
  CONSTRAINT user_invitation_public_id UNIQUE (public_id),
  KEY user_invitation_affiliate (affiliate_number, expires_at),
  KEY user_invitation_firm (firm_id, expires_at),
  CONSTRAINT user_invitation_firm FOREIGN KEY (firm_id) REFERENCES accountant_firm (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Without a row in either, an inspector looks after the whole country.
CREATE TABLE inspector_region (
  user_id BIGINT      NOT NULL,
  region  VARCHAR(40) NOT NULL,
  PRIMARY KEY (user_id, region),
  CONSTRAINT inspector_region_user FOREIGN KEY (user_id) REFERENCES app_user (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE inspector_affiliate (
  user_id          BIGINT  NOT NULL,
  affiliate_number CHAR(7) NOT NULL,
  PRIMARY KEY (user_id, affiliate_number),
  CONSTRAINT inspector_affiliate_user FOREIGN KEY (user_id) REFERENCES app_user (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
