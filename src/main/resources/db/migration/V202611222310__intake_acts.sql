-- What people corrected in a file on the portal, act by act; the bytes received stay as they are.
create table deposit_act (
  deposit_id  bigint not null,
  seq         int not null,
  kind        varchar(9) character set ascii collate ascii_bin not null,
  how         varchar(9) character set ascii collate ascii_bin not null,
  -- the cause it answers, where one was chosen
  code        varchar(40) character set ascii collate ascii_bin null,
  -- the act it takes back; an act is taken back once
  undoes      int null,
  cell_count  int not null,
  line_count  int not null,
  made_by     bigint not null,
  made_at     datetime(6) not null,
  key_hash    char(64) character set ascii collate ascii_bin not null,
  fingerprint char(64) character set ascii collate ascii_bin not null,
  primary key (deposit_id, seq),
  unique key act_once (deposit_id, made_by, key_hash),
  unique key act_undone_once (deposit_id, undoes),
  constraint act_deposit foreign key (deposit_id) references deposit (id)
) engine=InnoDB;

create table deposit_act_cell (
  deposit_id bigint not null,
  act        int not null,
  seq        int not null,
  part       int not null,
  line       int not null,
  -- column, value and what stood there before, sealed with the key of the deposit's sender
  details    varbinary(3000) not null,
  primary key (deposit_id, act, seq),
  key act_cell_by_line (deposit_id, part, line),
  constraint act_cell_act foreign key (deposit_id, act) references deposit_act (deposit_id, seq)
) engine=InnoDB;

-- The last check that ended: what it found is shown until the next one ends.
alter table deposit add column checked_attempt int not null default 0;
update deposit set checked_attempt = attempt where state in ('CHECKED', 'REJECTED', 'SUBMITTED');
