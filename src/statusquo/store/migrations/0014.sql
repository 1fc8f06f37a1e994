-- The ends that reports give for what holds for a time only; few entries have one.

CREATE INDEX entries_by_end ON entries (axis, subject, until, toward) WHERE until IS NOT NULL;
