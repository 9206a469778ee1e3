-- Which node checks a deposit and when its check last showed life (database clock, UTC).
alter table deposit add column check_node varchar(100) null;
alter table deposit add column check_alive_at datetime(6) null;
