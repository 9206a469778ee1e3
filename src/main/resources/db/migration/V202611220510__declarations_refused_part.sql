-- A part of a file whose employer was none of the sender's: told to the sender alone, never that
-- employer's.
alter table declaration add column refused boolean not null default false;
