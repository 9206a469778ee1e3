-- What an authenticator knows a user by: random, says nothing of the person.
CREATE TABLE passkey_owner (
  user_id BIGINT     NOT NULL,
  handle  BINARY(32) NOT NULL,
  PRIMARY KEY (user_id),
  CONSTRAINT passkey_owner_handle UNIQUE (handle),
  CONSTRAINT passkey_owner_user FOREIGN KEY (user_id) REFERENCES app_user (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Passkeys. credential_hash is the SHA-256 of credential_id, which is too long for an index;
-- attested_credential holds the public key. suspended_at: it answered as a copy would.
CREATE TABLE passkey (
  id                  BIGINT          NOT NULL AUTO_INCREMENT,
  public_id           CHAR(32)        NOT NULL,
  user_id             BIGINT          NOT NULL,
  credential_hash     CHAR(64)        NOT NULL,
  credential_id       VARBINARY(1023) NOT NULL,
  attested_credential VARBINARY(4096) NOT NULL,
  sign_count          BIGINT          NOT NULL,
  backup_eligible     BOOLEAN         NOT NULL,
  backed_up           BOOLEAN         NOT NULL,
  transports          VARCHAR(100)    NOT NULL,
  label               VARCHAR(100)    NOT NULL,
  created_at          DATETIME(6)     NOT NULL,
  last_used_at        DATETIME(6)     NULL,
  suspended_at        DATETIME(6)     NULL,
  PRIMARY KEY (id),
  CONSTRAINT passkey_public UNIQUE (public_id),
  CONSTRAINT passkey_credential UNIQUE (credential_hash),
  KEY passkey_user (user_id),
  CONSTRAINT passkey_user FOREIGN KEY (user_id) REFERENCES app_user (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
