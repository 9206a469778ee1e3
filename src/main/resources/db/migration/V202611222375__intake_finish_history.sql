-- No reason given is erased: a later decision ends an earlier one, which stays as it was.
alter table finish_decision
  add column seq int not null default 1,
  add column ended_at datetime(6) null,
  add column ended_by bigint null,
  drop primary key,
  add primary key (affiliate_number, deposit_id, period, seq);
