-- A demonstration from before the mark counts as filled: it may have gone on since.
insert into platform_setting (name, value)
  select 'demo.seeded', 'yes' from employer where affiliate_number = '1234567';
