-- Months due since then are declared here and cannot be brought in from elsewhere; null: not written down.
alter table employer add column registered_on date null;
