-- Every column of an entry is under its hash; a number of arrival that is not would be a place to
-- change unseen. The place in the chain is the key, the moment gives the order.
ALTER TABLE journal_entry
  DROP PRIMARY KEY,
  DROP COLUMN seq,
  DROP KEY journal_entry_place,
  DROP KEY journal_entry_affiliate,
  DROP KEY journal_entry_object,
  DROP KEY journal_entry_actor,
  ADD PRIMARY KEY (chain, position),
  ADD KEY journal_entry_affiliate (affiliate_number, at),
  ADD KEY journal_entry_object (object_type, object_id),
  ADD KEY journal_entry_actor (actor, at);
