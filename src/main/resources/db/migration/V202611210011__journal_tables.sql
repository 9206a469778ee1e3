-- Append-only evidence. Every entry belongs to a chain and carries the hash of the entry before it
-- in that chain. A chain belongs to one running server, and there to one transaction at a time: no
-- row is shared between writers, so nobody waits, on one node or on several. A server that stops
-- leaves its chains where they are and opens new ones at its next start.

CREATE TABLE journal_chain (
  chain     BIGINT      NOT NULL AUTO_INCREMENT,
  server    VARCHAR(64) NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  PRIMARY KEY (chain)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TABLE journal_entry (
  seq              BIGINT       NOT NULL AUTO_INCREMENT,
  chain            BIGINT       NOT NULL,
  position         BIGINT       NOT NULL,
  at               DATETIME(6)  NOT NULL,
  actor            VARCHAR(64)  NOT NULL,
  affiliate_number CHAR(7)      NULL,
  act              VARCHAR(40)  NOT NULL,
  object_type      VARCHAR(40)  NOT NULL,
  object_id        VARCHAR(64)  NOT NULL,
  result           VARCHAR(40)  NOT NULL,
  document_sha256  CHAR(64)     NULL,
  detail           VARCHAR(500) NOT NULL,
  prev_hash        CHAR(64)     NOT NULL,
  hash             CHAR(64)     NOT NULL,
  PRIMARY KEY (seq),
  CONSTRAINT journal_entry_place UNIQUE (chain, position),
  KEY journal_entry_affiliate (affiliate_number, seq),
  KEY journal_entry_object (object_type, object_id, seq),
  KEY journal_entry_actor (actor, seq),
  CONSTRAINT journal_entry_chain FOREIGN KEY (chain) REFERENCES journal_chain (chain)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE TRIGGER journal_entry_no_update BEFORE UPDATE ON journal_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'journal entries are never changed';

CREATE TRIGGER journal_entry_no_delete BEFORE DELETE ON journal_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'journal entries are never deleted';

CREATE TRIGGER journal_chain_no_update BEFORE UPDATE ON journal_chain FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'journal chains are never changed';

CREATE TRIGGER journal_chain_no_delete BEFORE DELETE ON journal_chain FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'journal chains are never deleted';
