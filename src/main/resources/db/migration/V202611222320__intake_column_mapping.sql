-- What people decided the columns of a table are. One in force per owner and shape of table; what
-- was replaced or withdrawn stays, with who and when.
create table column_mapping (
  id            bigint not null auto_increment,
  public_id     char(32) character set ascii collate ascii_bin not null,
  -- FIRM and its key, AFFILIATE and its number, DEPOSIT and its key
  owner_kind    varchar(9) character set ascii collate ascii_bin not null,
  owner_key     varchar(20) character set ascii collate ascii_bin not null,
  -- of the headings, which cannot be read from it
  signature     char(64) character set ascii collate ascii_bin not null,
  -- 1, or null for what no longer counts: nulls are all different
  in_force      tinyint null,
  with_headings boolean not null,
  -- the portal's columns with their rank in the shape, such as DAYS=3,INSURED=0
  choices       varchar(400) character set ascii collate ascii_bin not null,
  days_for_all  int null,
  -- as written, sealed with the key of who decided: a row taken for headings may hold a person
  headings      mediumblob not null,
  product       varchar(60) null,
  deposit_id    bigint not null,
  decided_by    bigint not null,
  decided_at    datetime(6) not null,
  ended_by      bigint null,
  ended_at      datetime(6) null,
  primary key (id),
  unique key mapping_public_id (public_id),
  unique key mapping_in_force (owner_kind, owner_key, signature, in_force),
  key mapping_decided_by (decided_by, id),
  constraint mapping_deposit foreign key (deposit_id) references deposit (id)
) engine=InnoDB default charset=utf8mb4;
