-- What stands in both folds before they begin: the entries that the clock :clock ('reported' or 'recorded') had seen by the end of
-- :known_at (NULL: all), without those that a person's word has taken away by then (review/verdicts.py); :subject narrows to one
-- subject (NULL: all).
rejected AS (
    SELECT claim FROM judgements
    WHERE verdict = 'rejected' AND number IN (
        SELECT max(number) FROM judgements
        WHERE :known_at IS NULL OR :clock = 'reported' OR substr(at, 1, 10) <= :known_at
        GROUP BY claim
    )
),
known AS NOT MATERIALIZED (
    SELECT id, number, subject, toward, axis, universal, value, since, effective, until, undated, still, denies, reported_at
    FROM entries
    WHERE claim NOT IN (SELECT claim FROM rejected)
      AND (backing IS NULL OR backing NOT IN (SELECT claim FROM rejected))
      -- what was posted on a claim before a person named its parties is withdrawn from that instant on
      AND NOT EXISTS (
          SELECT 1 FROM renamed
          WHERE renamed.claim = entries.claim AND renamed.at > entries.recorded_at
            AND (:known_at IS NULL OR :clock = 'reported' OR substr(renamed.at, 1, 10) <= :known_at)
      )
      AND (backing IS NULL OR NOT EXISTS (
          SELECT 1 FROM renamed
          WHERE renamed.claim = entries.backing AND renamed.at > entries.recorded_at
            AND (:known_at IS NULL OR :clock = 'reported' OR substr(renamed.at, 1, 10) <= :known_at)
      ))
      AND (:subject IS NULL OR subject = :subject)
      AND (
          :known_at IS NULL
          OR CASE :clock WHEN 'reported' THEN reported_at ELSE substr(recorded_at, 1, 10) END <= :known_at
      )
)
