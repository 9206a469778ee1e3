-- Findings stand in a file of an archive or a sheet of a workbook; 0 where there is but one.
alter table deposit_finding
  add column part int not null default 0,
  drop key finding_in_line_order,
  add key finding_in_order (deposit_id, attempt, part, line, seq);
