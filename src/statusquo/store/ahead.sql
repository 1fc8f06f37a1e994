-- ledger.fold.ahead: what begins after :valid_at and narrows a partial date that holds this day, of what was known (known.sql).
WITH
{known}
SELECT entries.*
FROM known JOIN entries USING (number)
WHERE known.effective > :valid_at AND NOT known.undated
  AND (known.subject, known.toward, known.axis, known.universal, known.value) IN (
      SELECT subject, toward, axis, universal, value FROM known
      WHERE length(since) < 10 AND since = substr(:valid_at, 1, length(since))
  )
ORDER BY entries.id
