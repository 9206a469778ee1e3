-- For a firm of one person it is where somebody lives.
alter table employer
  drop column address,
  add column address varbinary(600) not null;
