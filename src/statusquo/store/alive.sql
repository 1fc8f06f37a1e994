-- After running.sql: the entries that hold, as ledger.fold.alive.
,
beside AS (
    SELECT DISTINCT subject, toward, axis, universal, value FROM running
)
SELECT * FROM running AS entry
-- 3. a finer value that implies it holds beside it
WHERE NOT EXISTS (
    SELECT 1 FROM refines JOIN beside USING (axis, value)
    WHERE refines.axis = entry.axis AND refines.vaguer = entry.value AND beside.subject = entry.subject
      AND beside.toward = entry.toward AND beside.universal = entry.universal
)
-- 4. it says "no state has ...", and some state has, from the same day or a later one on
AND (NOT entry.universal OR NOT EXISTS (
    SELECT 1 FROM moves JOIN latest USING (axis)
    WHERE moves.axis = entry.axis AND moves.value = entry.value AND latest.value = moves.following
      AND latest.subject = entry.subject AND NOT latest.universal
      AND latest.starts >= entry.effective
))
ORDER BY entry.id
