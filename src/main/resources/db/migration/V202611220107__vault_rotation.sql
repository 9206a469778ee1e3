-- How far an exchange of keys is: saved in the same transaction as the rows it sealed anew.
create table key_rotation (
  id         bigint not null auto_increment,
  extent     varchar(20) character set ascii collate ascii_bin not null,
  phase      varchar(20) character set ascii collate ascii_bin not null,
  owner      varchar(24) character set ascii collate ascii_bin not null,
  column_at  int not null,
  cursor_at  varchar(200) character set ascii collate ascii_bin not null,
  changed    bigint not null,
  settled_at datetime(6) null,
  started_by varchar(64) not null,
  started_at datetime(6) not null,
  saved_at   datetime(6) not null,
  primary key (id),
  key rotation_under_way (phase, id)
) engine=InnoDB default charset=utf8mb4;
