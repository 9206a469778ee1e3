-- The lines of one cause, in the order of the file, read on from any of them.
alter table deposit_finding
  drop key finding_by_cause,
  add key finding_by_cause (deposit_id, attempt, code, part, line, seq);
