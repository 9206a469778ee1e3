create table declaration (
  id                 bigint not null auto_increment,
  deposit_id         bigint not null,
  attempt            int not null,
  affiliate_number   char(7) character set ascii collate ascii_bin not null,
  period             date not null,
  kind               varchar(13) character set ascii collate ascii_bin not null,
  supplementary_rank int not null,
  header_line        int not null,
  state              varchar(8) character set ascii collate ascii_bin not null,
  number             varchar(40) character set ascii collate ascii_bin null,
  -- employer, month and slot: P0 for the principal or nil one, S1 to S9, C1 upwards; null until filed
  filed_slot         varchar(24) character set ascii collate ascii_bin null,
  corrects           varchar(40) character set ascii collate ascii_bin null,
  blocked            boolean not null,
  group_cover        boolean not null,
  lines_read         int not null,
  lines_accepted     int not null,
  days_total         bigint not null,
  actual_wages_centimes         bigint not null,
  capped_wages_centimes         bigint not null,
  allowance_to_repay_centimes   bigint not null,
  -- corrective only: already ordered for the month minus what it should be, when positive
  credit_claim_centimes         bigint not null,
  due_date           date null,
  effective_due_date date null,
  submitted_at       datetime(6) null,
  submitted_by       bigint null,
  submitted_by_name  varchar(120) null,
  file_sha256        char(64) character set ascii collate ascii_bin null,
  version            int not null,
  primary key (id),
  unique key declaration_number (number),
  unique key declaration_filed_slot (filed_slot),
  key declaration_by_deposit (deposit_id, attempt),
  key declaration_by_month (affiliate_number, period, state),
  key declaration_of_month (period, state)
) engine=InnoDB default charset=utf8mb4;

create table declaration_contribution (
  declaration_id     bigint not null,
  branch             varchar(20) character set ascii collate ascii_bin not null,
  base_centimes      bigint not null,
  ceiling_centimes   bigint null,
  employer_rate      decimal(7,6) not null,
  employee_rate      decimal(7,6) not null,
  employer_centimes  bigint not null,
  employee_centimes  bigint not null,
  due_centimes       bigint not null,
  source_reference   varchar(400) not null,
  source_url         varchar(400) not null,
  source_verified    boolean not null,
  source_valid_from  date not null,
  -- which lines get the odd centimes; tells any line's share from its place and wage
  due_rounds         bigint not null,
  due_threshold      bigint not null,
  due_last_line      bigint not null,
  employee_rounds    bigint not null,
  employee_threshold bigint not null,
  employee_last_line bigint not null,
  primary key (declaration_id, branch),
  constraint contribution_declaration foreign key (declaration_id) references declaration (id)
) engine=InnoDB default charset=utf8mb4;

-- Written by the bulk path only; position counts the accepted lines from 0.
create table declaration_line (
  declaration_id     bigint not null,
  position           int not null,
  file_line          int not null,
  insured_number     char(9) character set ascii collate ascii_bin not null,
  cin                varchar(12) not null,
  person_name        varchar(120) not null,
  entrant            boolean not null,
  children           tinyint not null,
  allowance_due_centimes       int not null,
  allowance_withheld_centimes  int not null,
  allowance_net_centimes       int not null,
  allowance_to_repay_centimes  int not null,
  days               tinyint not null,
  actual_wage_centimes         bigint not null,
  capped_wage_centimes         bigint not null,
  situation          char(2) character set ascii collate ascii_bin not null,
  primary key (declaration_id, position)
) engine=InnoDB default charset=utf8mb4;

create table roster (
  affiliate_number char(7) character set ascii collate ascii_bin not null,
  period           date not null,
  transfer_id      char(14) character set ascii collate ascii_bin not null,
  company_name     varchar(40) not null,
  activity         varchar(40) not null,
  address          varchar(120) not null,
  town             varchar(20) not null,
  postal_code      varchar(6) not null,
  agency           varchar(2) not null,
  issued_on        date not null,
  due_on           date not null,
  primary key (affiliate_number, period)
) engine=InnoDB default charset=utf8mb4;

create table roster_line (
  affiliate_number char(7) character set ascii collate ascii_bin not null,
  period           date not null,
  insured_number   char(9) character set ascii collate ascii_bin not null,
  person_name      varchar(60) not null,
  children         tinyint not null,
  allowance_due_centimes       int not null,
  allowance_withheld_centimes  int not null,
  allowance_net_centimes       int not null,
  primary key (affiliate_number, period, insured_number),
  constraint line_roster foreign key (affiliate_number, period) references roster (affiliate_number, period)
) engine=InnoDB default charset=utf8mb4;

-- People declared without a number; the fund answers with one.
create table registration_request (
  id               bigint not null auto_increment,
  affiliate_number char(7) character set ascii collate ascii_bin not null,
  declaration_id   bigint not null,
  position         int not null,
  period           date not null,
  cin              varchar(12) not null,
  person_name      varchar(120) not null,
  requested_at     datetime(6) not null,
  insured_number   char(9) character set ascii collate ascii_bin null,
  answered_at      datetime(6) null,
  answered_by      bigint null,
  version          int not null,
  primary key (id),
  unique key request_line (declaration_id, position),
  key request_by_employer (affiliate_number, answered_at),
  key request_open (answered_at, requested_at)
) engine=InnoDB default charset=utf8mb4;
