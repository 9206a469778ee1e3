create table deposit (
  id                  bigint not null auto_increment,
  public_id           char(32) character set ascii collate ascii_bin not null,
  user_id             bigint not null,
  filename            varchar(255) not null,
  sha256              char(64) character set ascii collate ascii_bin not null,
  -- the same bytes asked to be read the same way, by the same person, are the same deposit
  same_content        char(64) character set ascii collate ascii_bin not null,
  byte_count          bigint not null,
  format              varchar(20) character set ascii collate ascii_bin not null,
  purpose             varchar(8) character set ascii collate ascii_bin not null,
  asked_affiliate     char(7) character set ascii collate ascii_bin null,
  asked_period        date null,
  asked_kind          varchar(13) character set ascii collate ascii_bin null,
  received_at         datetime(6) not null,
  state               varchar(10) character set ascii collate ascii_bin not null,
  -- fences off a check that another one has overtaken
  attempt             int not null,
  lines_done          int not null,
  lines_total         int null,
  blocking_count      bigint not null,
  warning_count       bigint not null,
  file_blocked        boolean not null,
  submitted_at        datetime(6) null,
  version             int not null,
  primary key (id),
  unique key deposit_public_id (public_id),
  unique key deposit_same_content (user_id, same_content),
  key deposit_by_state (state)
) engine=InnoDB default charset=utf8mb4;

create table deposit_content (
  deposit_id bigint not null,
  chunk      int not null,
  packed     longblob not null,
  primary key (deposit_id, chunk),
  constraint content_deposit foreign key (deposit_id) references deposit (id)
) engine=InnoDB;

create table deposit_finding (
  deposit_id  bigint not null,
  attempt     int not null,
  seq         int not null,
  line        int not null,
  code        varchar(40) character set ascii collate ascii_bin not null,
  severity    varchar(8) character set ascii collate ascii_bin not null,
  column_name varchar(120) null,
  found_value varchar(255) null,
  args        varchar(1000) not null,
  primary key (deposit_id, attempt, seq),
  key finding_in_line_order (deposit_id, attempt, line, seq),
  key finding_by_cause (deposit_id, attempt, code, line),
  constraint finding_deposit foreign key (deposit_id) references deposit (id)
) engine=InnoDB default charset=utf8mb4;

-- A key answers the same call the same way for ever; only its hash is kept.
create table idempotency_key (
  user_id     bigint not null,
  purpose     varchar(10) character set ascii collate ascii_bin not null,
  key_hash    char(64) character set ascii collate ascii_bin not null,
  fingerprint char(64) character set ascii collate ascii_bin not null,
  deposit_id  bigint not null,
  created_at  datetime(6) not null,
  primary key (user_id, purpose, key_hash),
  constraint key_deposit foreign key (deposit_id) references deposit (id)
) engine=InnoDB;

-- What somebody typed into the form, kept until it is sent.
create table form_draft (
  affiliate_number char(7) character set ascii collate ascii_bin not null,
  period           date not null,
  content          mediumtext not null,
  saved_at         datetime(6) not null,
  saved_by         bigint not null,
  version          int not null,
  primary key (affiliate_number, period)
) engine=InnoDB default charset=utf8mb4;
