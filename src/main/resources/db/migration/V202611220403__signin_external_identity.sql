-- Which account a national e-ID opens. Of the identity only a keyed hash of issuer and subject is kept.
CREATE TABLE external_identity (
  user_id      BIGINT      NOT NULL,
  subject_hash CHAR(64)    NOT NULL,
  linked_at    DATETIME(6) NOT NULL,
  last_used_at DATETIME(6) NULL,
  PRIMARY KEY (user_id),
  CONSTRAINT external_identity_subject UNIQUE (subject_hash),
  CONSTRAINT external_identity_user FOREIGN KEY (user_id) REFERENCES app_user (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
