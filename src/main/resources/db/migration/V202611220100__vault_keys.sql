-- Data keys, each wrapped by a key-encryption key that is not in the database. An owner is an
-- employer (E1234567), a user (U42), the fund (F) or the keyed hashes (L).
create table data_key (
  owner      varchar(24) character set ascii collate ascii_bin not null,
  number     int not null,
  kek_id     varchar(40) character set ascii collate ascii_bin not null,
  wrapped    varchar(200) character set ascii collate ascii_bin not null,
  created_at datetime(6) not null,
  retired_at datetime(6) null,
  primary key (owner, number),
  key data_key_wrapped_by (kek_id, owner, number)
) engine=InnoDB default charset=utf8mb4;
