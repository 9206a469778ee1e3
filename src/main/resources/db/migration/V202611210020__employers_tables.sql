create table employer (
  affiliate_number char(7) character set ascii collate ascii_bin not null,
  company_name     varchar(120) not null,
  ice              varchar(15) not null,
  activity         varchar(120) not null,
  sector           varchar(30) character set ascii collate ascii_bin not null,
  region           varchar(40) character set ascii collate ascii_bin not null,
  address          varchar(120) not null,
  town             varchar(60) not null,
  postal_code      varchar(6) not null,
  agency           varchar(2) not null,
  regime           varchar(20) character set ascii collate ascii_bin not null,
  status           varchar(12) character set ascii collate ascii_bin not null,
  version          int not null,
  primary key (affiliate_number),
  key employer_by_sector (sector, region),
  key employer_by_region (region)
) engine=InnoDB default charset=utf8mb4;

create table employer_group_cover (
  affiliate_number char(7) character set ascii collate ascii_bin not null,
  valid_from       date not null,
  valid_until      date null,
  primary key (affiliate_number, valid_from),
  constraint group_cover_employer foreign key (affiliate_number) references employer (affiliate_number)
) engine=InnoDB default charset=utf8mb4;
