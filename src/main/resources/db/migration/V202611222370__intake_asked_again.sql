-- Corrected while its check ran: the check comes to its end, for people to see what is left, and is
-- then done again.
alter table deposit add column asked_again boolean not null default false;
