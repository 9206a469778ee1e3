-- Personal data are sealed: a person is a pseudonym, and who it is stands in sealed bytes that only
-- open for this employer and this row. The migration before this one made sure no row is in clear.
alter table declaration_line
  drop column insured_number,
  drop column cin,
  drop column person_name,
  -- the same person everywhere, nobody without the key
  add column person binary(16) not null after file_line,
  -- R registered, N without a number yet, C casual
  add column number_kind char(1) character set ascii collate ascii_bin not null after person,
  add column identity varbinary(600) not null;

alter table roster
  drop column address,
  add column address varbinary(600) not null;

-- Lines are counted in the order of the file, which is by insured number.
alter table roster_line
  add column position int not null after period,
  drop primary key,
  drop column insured_number,
  drop column person_name,
  add column person binary(16) not null,
  add column identity varbinary(600) not null,
  add primary key (affiliate_number, period, position),
  add unique key roster_person (affiliate_number, period, person);

alter table registration_request
  drop column cin,
  drop column person_name,
  drop column insured_number,
  add column person binary(16) not null,
  add column identity varbinary(600) not null,
  add column answer varbinary(100) null;

alter table declaration
  drop column submitted_by_name,
  add column submitted_by_name varbinary(1000) null;
