-- Corrective only: family allowances ordered back for the month minus what is to be repaid, when positive.
alter table declaration add column allowance_claim_centimes bigint not null default 0;
