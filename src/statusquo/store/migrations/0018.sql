-- A report that was kept without its day and was given one later: it is read anew with that day, as a report of its own (`by`), which
-- takes the place of the one before from that instant on. Nothing is changed or deleted: what the older one posted is withdrawn from then on
-- (`renamed`), and stands for whoever asks by the clock of record what was known before.

CREATE TABLE superseded (
    document TEXT PRIMARY KEY,
    by TEXT NOT NULL,
    at TEXT NOT NULL
) WITHOUT ROWID;

CREATE TRIGGER superseded_keep BEFORE UPDATE ON superseded BEGIN
    SELECT raise(ABORT, 'superseded is only added to, never changed');
END;
CREATE TRIGGER superseded_stay BEFORE DELETE ON superseded BEGIN
    SELECT raise(ABORT, 'superseded is only added to, never deleted');
END;
