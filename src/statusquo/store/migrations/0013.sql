-- Whether neither the text nor the report gives a posting any day, so that `effective` is only the day on which the report was
-- added. It follows from the report, and is written into what older versions posted.

ALTER TABLE entries ADD COLUMN undated INTEGER NOT NULL DEFAULT 0 CHECK (undated IN (0, 1));

DROP TRIGGER entries_keep;
UPDATE entries SET undated = 1
WHERE since IS NULL AND document IN (SELECT id FROM documents WHERE published_at IS NULL AND not_after IS NULL);
CREATE TRIGGER entries_keep BEFORE UPDATE ON entries BEGIN
    SELECT raise(ABORT, 'entries are only added, never changed');
END;

DROP INDEX entries_by_place;
CREATE INDEX entries_by_place ON entries (
    subject, axis, toward, universal, value, effective, since, until, undated, claim, backing, reported_at, recorded_at
);
CREATE INDEX refines_by_vaguer ON refines (axis, vaguer);
