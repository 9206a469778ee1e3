-- The shared secret of an authenticator application, sealed.
CREATE TABLE totp_secret (
  user_id    BIGINT         NOT NULL,
  sealed     VARBINARY(512) NOT NULL,
  created_at DATETIME(6)    NOT NULL,
  PRIMARY KEY (user_id),
  CONSTRAINT totp_secret_owner FOREIGN KEY (user_id) REFERENCES app_user (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Thirty-second steps whose code was used: a code opens once.
CREATE TABLE totp_used_step (
  user_id BIGINT NOT NULL,
  step    BIGINT NOT NULL,
  PRIMARY KEY (user_id, step),
  CONSTRAINT totp_used_step_owner FOREIGN KEY (user_id) REFERENCES app_user (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Recovery codes, hashed as passwords are; the codes of a set share their salt.
CREATE TABLE recovery_code (
  user_id    BIGINT      NOT NULL,
  code_hash  VARCHAR(160) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  used_at    DATETIME(6) NULL,
  PRIMARY KEY (user_id, code_hash),
  CONSTRAINT recovery_code_owner FOREIGN KEY (user_id) REFERENCES app_user (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- One-time links for a new password, handed out by the fund. SHA-256 of the link's token only.
CREATE TABLE password_reset (
  token_hash CHAR(64)    NOT NULL,
  user_id    BIGINT      NOT NULL,
  issued_by  VARCHAR(64) NOT NULL,
  issued_at  DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_at    DATETIME(6) NULL,
  PRIMARY KEY (token_hash),
  KEY password_reset_user (user_id),
  CONSTRAINT password_reset_owner FOREIGN KEY (user_id) REFERENCES app_user (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
