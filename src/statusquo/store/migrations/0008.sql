-- Actors that only reports name: where their names stand, and what persons say of them.

CREATE TABLE sightings (
    document TEXT NOT NULL REFERENCES documents (id),
    actor TEXT NOT NULL,
    name TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    span_quote TEXT NOT NULL,
    sentence_start INTEGER NOT NULL,
    sentence_end INTEGER NOT NULL,
    sentence_quote TEXT NOT NULL,
    PRIMARY KEY (document, span_start)
) WITHOUT ROWID;

CREATE TABLE namings (
    number INTEGER PRIMARY KEY,
    actor TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('merge', 'split', 'name', 'undo')),
    same_as TEXT,
    name TEXT,
    kind TEXT,
    document TEXT REFERENCES documents (id),
    reason TEXT NOT NULL,
    who TEXT NOT NULL,
    at TEXT NOT NULL
);

-- Drawn from namings when entries are posted: when a person named the parties of a claim anew. What was posted on the claim
-- before that instant is withdrawn from then on.

CREATE TABLE renamed (
    claim TEXT NOT NULL REFERENCES claims (id),
    at TEXT NOT NULL,
    PRIMARY KEY (claim, at)
) WITHOUT ROWID;

CREATE TRIGGER sightings_keep BEFORE UPDATE ON sightings BEGIN
    SELECT raise(ABORT, 'sightings are only added, never changed');
END;
CREATE TRIGGER sightings_stay BEFORE DELETE ON sightings BEGIN
    SELECT raise(ABORT, 'sightings are only added, never deleted');
END;
CREATE TRIGGER namings_keep BEFORE UPDATE ON namings BEGIN
    SELECT raise(ABORT, 'namings are only added, never changed');
END;
CREATE TRIGGER namings_stay BEFORE DELETE ON namings BEGIN
    SELECT raise(ABORT, 'namings are only added, never deleted');
END;
CREATE TRIGGER renamed_keep BEFORE UPDATE ON renamed BEGIN
    SELECT raise(ABORT, 'renamed is only added to, never changed');
END;
CREATE TRIGGER renamed_stay BEFORE DELETE ON renamed BEGIN
    SELECT raise(ABORT, 'renamed is only added to, never deleted');
END;
