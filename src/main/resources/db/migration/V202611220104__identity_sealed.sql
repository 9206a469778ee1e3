alter table app_user
  drop column display_name,
  drop column email,
  add column display_name varbinary(1000) not null,
  add column email varbinary(1200) null;
