-- How many problems blocked when a file was first checked: what is left is measured by it.
alter table deposit add column first_blocking bigint null;
update deposit set first_blocking = blocking_count where checked_attempt > 0;
