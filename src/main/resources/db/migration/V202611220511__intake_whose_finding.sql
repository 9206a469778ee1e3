-- Whose part of a file a finding is about, so that each employer's can be shown and hidden by
-- itself; null when it cannot be told.
alter table deposit_finding
  add column affiliate_number char(7) character set ascii collate ascii_bin null;

-- For whom a file was sent; what the call said stands for files sent before.
alter table deposit
  add column about_affiliate char(7) character set ascii collate ascii_bin null;
update deposit set about_affiliate = asked_affiliate;
