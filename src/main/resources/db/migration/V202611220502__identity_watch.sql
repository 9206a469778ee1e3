-- What somebody took out of the portal on one day; counted by updates that never pass the limit.
CREATE TABLE download_count (
  user_id   BIGINT NOT NULL,
  day       DATE   NOT NULL,
  documents INT    NOT NULL,
  people    INT    NOT NULL,
  PRIMARY KEY (user_id, day),
  CONSTRAINT download_count_user FOREIGN KEY (user_id) REFERENCES app_user (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What somebody signed in asked for and was refused, by the hour.
CREATE TABLE refusal_count (
  user_id  BIGINT      NOT NULL,
  hour     DATETIME(6) NOT NULL,
  refusals INT         NOT NULL,
  PRIMARY KEY (user_id, hour),
  KEY refusal_count_hour (hour),
  CONSTRAINT refusal_count_user FOREIGN KEY (user_id) REFERENCES app_user (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- What an administrator has to look at. The same thing again on the same day is the same alert.
CREATE TABLE alert (
  id              BIGINT       NOT NULL AUTO_INCREMENT,
  kind            VARCHAR(40)  NOT NULL,
  subject         VARCHAR(64)  NOT NULL,
  day             DATE         NOT NULL,
  times           INT          NOT NULL,
  first_at        DATETIME(6)  NOT NULL,
  last_at         DATETIME(6)  NOT NULL,
  detail          VARCHAR(200) NOT NULL,
  acknowledged_by VARCHAR(64)  NULL,
  acknowledged_at DATETIME(6)  NULL,
  PRIMARY KEY (id),
  CONSTRAINT alert_once UNIQUE (kind, subject, day),
  KEY alert_open (acknowledged_at, last_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;
