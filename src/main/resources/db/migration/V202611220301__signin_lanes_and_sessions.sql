-- Tries to get in, by SHA-256 of the lane they are counted in: a login as typed, a network, a
-- known browser, a second step. Counted before the try is looked at; the right answer clears it.
CREATE TABLE sign_in_try (
  lane_hash     CHAR(64)    NOT NULL,
  failures      INT         NOT NULL,
  last_tried_at DATETIME(6) NOT NULL,
  next_try_at   DATETIME(6) NOT NULL,
  PRIMARY KEY (lane_hash),
  KEY sign_in_try_age (last_tried_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- The counter of before, which knew accounts only.
DROP TABLE sign_in_failure;

-- Sessions of people. The key lies in the server's session, its SHA-256 here; the public id is
-- what pages speak of. proven_at and proven_by tell the last time somebody proved who they are.
CREATE TABLE user_session (
  id           BIGINT      NOT NULL AUTO_INCREMENT,
  public_id    CHAR(36)    NOT NULL,
  key_hash     CHAR(64)    NOT NULL,
  user_id      BIGINT      NOT NULL,
  started_at   DATETIME(6) NOT NULL,
  last_seen_at DATETIME(6) NOT NULL,
  ended_at     DATETIME(6) NULL,
  end_reason   VARCHAR(20) NULL,
  proofs       VARCHAR(80) NOT NULL,
  proven_at    DATETIME(6) NOT NULL,
  proven_by    VARCHAR(80) NOT NULL,
  browser      VARCHAR(20) NOT NULL,
  network      VARCHAR(45) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT user_session_public UNIQUE (public_id),
  CONSTRAINT user_session_key UNIQUE (key_hash),
  KEY user_session_user (user_id, ended_at, started_at),
  CONSTRAINT user_session_owner FOREIGN KEY (user_id) REFERENCES app_user (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Browsers somebody has signed in with before; each token belongs to one user. SHA-256 only.
CREATE TABLE known_device (
  id           BIGINT      NOT NULL AUTO_INCREMENT,
  user_id      BIGINT      NOT NULL,
  token_hash   CHAR(64)    NOT NULL,
  browser      VARCHAR(20) NOT NULL,
  created_at   DATETIME(6) NOT NULL,
  last_used_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT known_device_token UNIQUE (token_hash),
  KEY known_device_user (user_id),
  CONSTRAINT known_device_owner FOREIGN KEY (user_id) REFERENCES app_user (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
