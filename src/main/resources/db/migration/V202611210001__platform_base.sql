-- What the portal remembers about itself, one named value per row.
create table platform_setting (
  name varchar(64) not null,
  value varchar(255) not null,
  primary key (name)
);
