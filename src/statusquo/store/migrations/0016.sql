-- By how much a posting extends what was granted before: an ISO 8601 duration, empty where the text tells none, NULL where it
-- extends nothing. Its end, where it has none, is counted from the former one.

ALTER TABLE entries ADD COLUMN extends TEXT;
