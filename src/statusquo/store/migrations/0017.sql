-- What a posting denies (`denies`; with an empty value it tells no other), and whether it only goes on telling what may have begun long
-- before (`still`). Both follow from the report. What older versions posted has NULL in `still` until it is posted once more,
-- which the next question does: every report is, what stands is left as it is, and denials that were not posted come in.
-- `moves.lasting`: a word that only goes on does not make this move.

ALTER TABLE entries ADD COLUMN denies TEXT;
ALTER TABLE entries ADD COLUMN still INTEGER CHECK (still IN (0, 1));
ALTER TABLE moves ADD COLUMN lasting INTEGER NOT NULL DEFAULT 0 CHECK (lasting IN (0, 1));

-- By axis of what is granted for a time, the value that is left when that is over.
CREATE TABLE granted_for_a_time (axis TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

DELETE FROM meta WHERE key IN ('posted_documents', 'posted_judgements');

DROP TRIGGER entries_keep;
CREATE TRIGGER entries_keep BEFORE UPDATE ON entries WHEN old.still IS NOT NULL OR (
    old.number, old.id, old.claim, old.document, old.axis, old.subject, old.toward, old.value, old.since, old.effective,
    old.until, old.universal, old.word, old.quantifier, old.backing, old.reported_at, old.recorded_at, old.undated, old.extends
) IS NOT (
    new.number, new.id, new.claim, new.document, new.axis, new.subject, new.toward, new.value, new.since, new.effective,
    new.until, new.universal, new.word, new.quantifier, new.backing, new.reported_at, new.recorded_at, new.undated, new.extends
) BEGIN
    SELECT raise(ABORT, 'entries are only added, never changed');
END;

DROP INDEX entries_by_place;
CREATE INDEX entries_by_place ON entries (
    subject, axis, toward, universal, value, effective, since, until, undated, still, denies, claim, backing, reported_at, recorded_at
);
