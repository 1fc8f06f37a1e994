-- Ids of entries that do not depend on when this machine read its reports: IDENTITY of ledger/posting.py, and the instant of a
-- person's decision where the entry rests on one.

DROP TRIGGER entries_keep;
UPDATE OR IGNORE entries SET id = stable_id(
    claim, axis, subject, toward, value, since, until, iif(universal, 'True', 'False'), word, quantifier, backing,
    (
        SELECT iif(entries.recorded_at > max(documents.recorded_at), entries.recorded_at, NULL)
        FROM claims JOIN documents ON documents.id = claims.document
        WHERE claims.id IN (entries.claim, entries.backing)
    )
);
CREATE TRIGGER entries_keep BEFORE UPDATE ON entries BEGIN
    SELECT raise(ABORT, 'entries are only added, never changed');
END;
