-- Uploaded bytes, their names, what was found in them and what is typed, sealed with the key of the
-- person who sent the file (it may hold many employers) or of the employer (forms).
alter table deposit
  drop column filename,
  add column filename varbinary(1200) not null;

alter table deposit_finding
  drop column column_name,
  drop column found_value,
  drop column args,
  -- column, value and arguments together
  add column details varbinary(6000) not null;

alter table form_draft
  drop column content,
  add column content mediumblob not null;
