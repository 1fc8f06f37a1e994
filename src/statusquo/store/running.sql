-- What has begun by :valid_at and runs on, from what the clock :clock ('reported' or 'recorded') had seen by the end of
-- :known_at (NULL: all); :subject narrows to one subject (NULL: all). The same rules, in the same order, as ledger/fold.py,
-- on the entries that stand by review/verdicts.py. alive.sql and said_of_all.sql go on from here.
WITH
rejected AS (
    SELECT claim FROM judgements
    WHERE verdict = 'rejected' AND number IN (
        SELECT max(number) FROM judgements
        WHERE :known_at IS NULL OR :clock = 'reported' OR substr(at, 1, 10) <= :known_at
        GROUP BY claim
    )
),
begun AS (
    SELECT * FROM entries
    WHERE effective <= :valid_at
      AND NOT EXISTS (SELECT 1 FROM rejected WHERE rejected.claim IN (entries.claim, entries.backing))
      AND (:subject IS NULL OR subject = :subject)
      AND (
          :known_at IS NULL
          OR CASE :clock WHEN 'reported' THEN reported_at ELSE substr(recorded_at, 1, 10) END <= :known_at
      )
),
latest AS (
    SELECT subject, toward, axis, universal, value,
           max(effective) AS starts,
           max(effective) FILTER (WHERE since IS NOT NULL) AS dated_starts,
           max(until) FILTER (WHERE until < :valid_at) AS ends
    FROM begun
    GROUP BY subject, toward, axis, universal, value
),
running AS (
    SELECT * FROM begun AS entry
    -- 1. another value that may follow it began in the same place on a later day; a vaguer one does so only with a date
    WHERE NOT EXISTS (
        SELECT 1 FROM moves JOIN latest USING (axis)
        WHERE moves.axis = entry.axis AND moves.value = entry.value AND moves.following <> entry.value
          AND latest.value = moves.following AND latest.subject = entry.subject
          AND latest.toward = entry.toward AND latest.universal = entry.universal
          AND CASE WHEN EXISTS (
                  SELECT 1 FROM refines
                  WHERE refines.axis = entry.axis AND refines.value = entry.value AND refines.vaguer = latest.value
              ) THEN latest.dated_starts ELSE latest.starts END > entry.effective
    )
    -- 2. its own end has come, or that of an interval of the same value in which it began
    AND (entry.until IS NULL OR entry.until >= :valid_at)
    AND (entry.until IS NOT NULL OR NOT EXISTS (
        SELECT 1 FROM latest
        WHERE latest.subject = entry.subject AND latest.toward = entry.toward AND latest.axis = entry.axis
          AND latest.universal = entry.universal AND latest.value = entry.value
          AND latest.ends >= entry.effective
    ))
)
