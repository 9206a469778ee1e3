-- Whose number an answer gave, as a pseudonym: one number is one person's.
alter table registration_request
  add column answer_person binary(16) null,
  add key request_answer (affiliate_number, answer_person);
