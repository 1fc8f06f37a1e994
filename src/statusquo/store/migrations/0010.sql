-- The fold of one subject reads its entries from one index, and looks up what may follow a value.

DROP INDEX entries_by_place;
CREATE INDEX entries_by_place ON entries (
    subject, axis, toward, universal, value, effective, since, until, claim, backing, reported_at, recorded_at
);
CREATE INDEX moves_by_following ON moves (axis, following);
