-- Rows that refer to each other belong to one employer: both columns are part of the reference, so
-- that a reference across employers cannot be written, whatever the code does.
alter table declaration
  add unique key declaration_of_employer (affiliate_number, id),
  add unique key declaration_number_of_employer (affiliate_number, number);

alter table declaration
  add constraint declaration_corrects foreign key (affiliate_number, corrects)
    references declaration (affiliate_number, number);

alter table declaration_contribution drop foreign key contribution_declaration;
alter table declaration_contribution
  add column affiliate_number char(7) character set ascii collate ascii_bin not null first,
  add constraint contribution_declaration foreign key (affiliate_number, declaration_id)
    references declaration (affiliate_number, id);

alter table registration_request
  add constraint request_declaration foreign key (affiliate_number, declaration_id)
    references declaration (affiliate_number, id);

alter table payment_order
  add constraint order_of_declaration foreign key (affiliate_number, declaration_number)
    references declaration (affiliate_number, number);
