-- What a claim was read from, and why other places that evoke an act yield none. Reports that were read before have neither.

ALTER TABLE claims ADD COLUMN how TEXT;

CREATE TABLE abstentions (
    document TEXT NOT NULL REFERENCES documents (id),
    position INTEGER NOT NULL,
    sentence_start INTEGER NOT NULL,
    sentence_end INTEGER NOT NULL,
    sentence_quote TEXT NOT NULL,
    reason TEXT NOT NULL,
    trigger_start INTEGER,
    trigger_end INTEGER,
    trigger_quote TEXT,
    act TEXT,
    PRIMARY KEY (document, position)
) WITHOUT ROWID;

CREATE TRIGGER abstentions_keep BEFORE UPDATE ON abstentions BEGIN
    SELECT raise(ABORT, 'abstentions are only added, never changed');
END;
CREATE TRIGGER abstentions_stay BEFORE DELETE ON abstentions BEGIN
    SELECT raise(ABORT, 'abstentions are only added, never deleted');
END;
