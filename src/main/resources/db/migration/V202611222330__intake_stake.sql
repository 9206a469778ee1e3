-- Contributions at stake in a finding, in centimes; null where they cannot be told. An amount
-- without a name, like the amounts of a declaration's lines.
alter table deposit_finding
  add column stake_centimes bigint null;
