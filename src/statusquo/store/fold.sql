-- The as-of fold of ledger/fold.py, rule for rule: what runs on :valid_at, from what the clock :clock ('reported' or 'recorded')
-- had seen by the end of :known_at (NULL: all); :subject narrows to one subject (NULL: all). It folds the entries that stand by
-- review/verdicts.py. `holds` marks the entries of ledger.fold.alive; the universal ones are those of said_of_all.
--
-- Every rule is a join with what is known of a place and value, none looks at pairs of entries: the cost grows with the entries
-- of the subject and not with their square.
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
      AND claim NOT IN (SELECT claim FROM rejected)
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
),
latest AS (
    SELECT subject, toward, axis, universal, value,
           max(effective) AS starts,
           max(effective) FILTER (WHERE since IS NOT NULL) AS dated_starts,
           max(until) FILTER (WHERE until < :valid_at) AS ends
    FROM begun
    GROUP BY subject, toward, axis, universal, value
),
-- The last start of a value that may follow; where it is only vaguer, the last start that a report dates.
followed AS (
    SELECT latest.subject, latest.toward, latest.axis, latest.universal, moves.value,
           max(CASE WHEN refines.vaguer IS NULL THEN latest.starts ELSE latest.dated_starts END) AS starts
    FROM latest
    JOIN moves ON moves.axis = latest.axis AND moves.following = latest.value AND moves.value <> moves.following
    LEFT JOIN refines ON refines.axis = moves.axis AND refines.value = moves.value AND refines.vaguer = moves.following
    GROUP BY latest.subject, latest.toward, latest.axis, latest.universal, moves.value
),
running AS (
    SELECT begun.* FROM begun
    LEFT JOIN followed USING (subject, toward, axis, universal, value)
    LEFT JOIN latest USING (subject, toward, axis, universal, value)
    WHERE
        -- 1. another value that may follow it began in the same place on a later day
        (followed.starts IS NULL OR followed.starts <= begun.effective)
        -- 2. its own end has come, or that of an interval of the same value in which it began
        AND CASE
            WHEN begun.until IS NOT NULL THEN begun.until >= :valid_at
            ELSE latest.ends IS NULL OR latest.ends < begun.effective
        END
),
finer AS (
    SELECT DISTINCT running.subject, running.toward, running.axis, running.universal, refines.vaguer AS value
    FROM running JOIN refines ON refines.axis = running.axis AND refines.value = running.value
),
-- The last start, with any party, of a value that may follow what is said of all.
somebody AS (
    SELECT latest.subject, latest.axis, moves.value, max(latest.starts) AS starts
    FROM latest JOIN moves ON moves.axis = latest.axis AND moves.following = latest.value
    WHERE NOT latest.universal
    GROUP BY latest.subject, latest.axis, moves.value
)
SELECT running.*,
       -- 3. no finer value that implies it holds beside it
       finer.value IS NULL
       -- 4. it does not say "no state has ..." although some state has, from the same day or a later one on
       AND (NOT running.universal OR somebody.starts IS NULL OR somebody.starts < running.effective) AS holds
FROM running
LEFT JOIN finer USING (subject, toward, axis, universal, value)
LEFT JOIN somebody ON somebody.subject = running.subject AND somebody.axis = running.axis AND somebody.value = running.value
ORDER BY running.id
