-- How somebody finished with a file that could not be filed whole: what was left for later, or that
-- it was put aside. The words given are sealed with the employer's key.
create table finish_decision (
  affiliate_number   char(7) character set ascii collate ascii_bin not null,
  deposit_id         bigint not null,
  period             date not null,
  way                varchar(8) character set ascii collate ascii_bin not null,
  reason             varchar(24) character set ascii collate ascii_bin not null,
  words              varbinary(1500) null,
  lines_left         int not null,
  -- what was filed of it, where something was
  declaration_number varchar(40) character set ascii collate ascii_bin null,
  decided_at         datetime(6) not null,
  decided_by         bigint not null,
  -- when somebody said that nothing of it is to be declared any more
  settled_at         datetime(6) null,
  settled_by         bigint null,
  settled_reason     varchar(24) character set ascii collate ascii_bin null,
  settled_words      varbinary(1500) null,
  primary key (affiliate_number, deposit_id, period),
  key decision_of_declaration (affiliate_number, declaration_number),
  constraint decision_deposit foreign key (deposit_id) references deposit (id)
) engine=InnoDB default charset=utf8mb4;
