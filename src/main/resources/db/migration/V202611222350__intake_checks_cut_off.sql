-- Checks of a file that were begun and did not end since one last ended: a file that takes the
-- server down with it must not do so at every start.
alter table deposit add column checks_cut_off int not null default 0;
