-- Who may act for whom. Identifiers compare byte by byte; sets of scopes are comma separated.

CREATE TABLE accountant_firm (
  id         BIGINT       NOT NULL AUTO_INCREMENT,
  name       VARCHAR(200) NOT NULL,
  created_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE app_user (
  id            BIGINT       NOT NULL AUTO_INCREMENT,
  login         VARCHAR(64)  NOT NULL,
  password_hash VARCHAR(255) NOT NULL,
  display_name  VARCHAR(200) NOT NULL,
  email         VARCHAR(254) NULL,
  role          VARCHAR(20)  NOT NULL,
  firm_id       BIGINT       NULL,
  active        BOOLEAN      NOT NULL,
  language      VARCHAR(2)   NOT NULL,
  created_at    DATETIME(6)  NOT NULL,
  version       BIGINT       NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT app_user_login UNIQUE (login),
  CONSTRAINT app_user_firm FOREIGN KEY (firm_id) REFERENCES accountant_firm (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Employers and shipowners: the affiliates that are their own.
CREATE TABLE user_affiliate (
  user_id          BIGINT      NOT NULL,
  affiliate_number CHAR(7)     NOT NULL,
  scopes           VARCHAR(64) NOT NULL,
  PRIMARY KEY (user_id, affiliate_number),
  KEY user_affiliate_number (affiliate_number),
  CONSTRAINT user_affiliate_user FOREIGN KEY (user_id) REFERENCES app_user (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Accountants: the firm holds the mandate, every active user of the firm acts under it.
-- Both days are inclusive; ended_at cuts it short at once.
CREATE TABLE mandate (
  id               BIGINT      NOT NULL AUTO_INCREMENT,
  firm_id          BIGINT      NOT NULL,
  affiliate_number CHAR(7)     NOT NULL,
  scopes           VARCHAR(64) NOT NULL,
  valid_from       DATE        NOT NULL,
  valid_until      DATE        NULL,
  granted_by       VARCHAR(64) NOT NULL,
  granted_at       DATETIME(6) NOT NULL,
  ended_by         VARCHAR(64) NULL,
  ended_at         DATETIME(6) NULL,
  version          BIGINT      NOT NULL,
  PRIMARY KEY (id),
  KEY mandate_firm_affiliate (firm_id, affiliate_number),
  KEY mandate_affiliate (affiliate_number),
  CONSTRAINT mandate_firm FOREIGN KEY (firm_id) REFERENCES accountant_firm (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Only the SHA-256 of a token is kept, in lower-case hexadecimal.
CREATE TABLE api_token (
  id         BIGINT       NOT NULL AUTO_INCREMENT,
  user_id    BIGINT       NOT NULL,
  token_hash CHAR(64)     NOT NULL,
  label      VARCHAR(100) NOT NULL,
  scopes     VARCHAR(64)  NOT NULL,
  created_at DATETIME(6)  NOT NULL,
  expires_at DATETIME(6)  NULL,
  revoked_at DATETIME(6)  NULL,
  version    BIGINT       NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT api_token_hash UNIQUE (token_hash),
  KEY api_token_user (user_id),
  CONSTRAINT api_token_user FOREIGN KEY (user_id) REFERENCES app_user (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Wrong passwords in a row, by SHA-256 of the login tried, whether such a user exists or not.
CREATE TABLE sign_in_failure (
  login_hash     CHAR(64)    NOT NULL,
  failures       INT         NOT NULL,
  last_failed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (login_hash),
  KEY sign_in_failure_age (last_failed_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
