create table payment_order (
  reference          char(15) character set ascii collate ascii_bin not null,
  affiliate_number   char(7) character set ascii collate ascii_bin not null,
  period             date not null,
  sequence           int not null,
  declaration_number varchar(40) character set ascii collate ascii_bin not null,
  amount_centimes    bigint not null,
  allowance_to_repay_centimes bigint not null,
  due_date           date not null,
  effective_due_date           date not null,
  status             varchar(20) character set ascii collate ascii_bin not null,
  issued_at          datetime(6) not null,
  version            int not null,
  primary key (reference),
  unique key order_declaration (declaration_number),
  unique key order_sequence (affiliate_number, period, sequence),
  constraint order_amount check (amount_centimes >= 0 and allowance_to_repay_centimes >= 0)
) engine=InnoDB default charset=utf8mb4;
