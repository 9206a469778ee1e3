-- The accounts of the database, for MariaDB and MySQL. Run once as root, before the portal's first start, with passwords and
-- hosts of your own in the place of the names in braces.
--
-- tasrih           what the portal works with: rows, no structure; what may be changed or deleted is granted table by table
--                  by the migrator after each migration, never on the journal
-- tasrih_migrator  changes the schema at start (TASRIH_DB_MIGRATOR_USER)
-- tasrih_auditor   reads the journal, for the verifier
-- Nobody has FILE, SUPER, PROCESS or any right outside this schema.
create database if not exists tasrih character set utf8mb4 collate utf8mb4_bin;

create user if not exists 'tasrih'@'{host}' identified by '{app password}';
grant select, insert on tasrih.* to 'tasrih'@'{host}';

create user if not exists 'tasrih_migrator'@'{host}' identified by '{migrator password}';
grant select, insert, update, delete, create, alter, drop, index, references, trigger, create view, lock tables on tasrih.* to 'tasrih_migrator'@'{host}' with grant option;

create user if not exists 'tasrih_auditor'@'{host}' identified by '{auditor password}';
grant select on tasrih.* to 'tasrih_auditor'@'{host}';
