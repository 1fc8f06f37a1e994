-- The as-of fold of ledger/fold.py, rule for rule: what runs on :valid_at, of what was known (known.sql). `holds` marks the
-- entries of ledger.fold.alive; the universal ones are those of said_of_all.
--
-- The cost grows with the entries of the subject and not with their square, whatever SQLite guesses of their number: what
-- ends an entry is brought beside it by sorting (`marked`), what must not hold beside it is looked up in a set (`finer`,
-- `broken`). A join of two of these lists would run over all pairs wherever SQLite takes them to be short.
WITH
{known},
begun AS (
    SELECT number, subject, toward, axis, universal, value, since, effective, until, undated, still, denies FROM known WHERE effective <= :valid_at
),
latest AS (
    SELECT subject, toward, axis, universal, value, still, denies,
           max(effective) FILTER (WHERE NOT undated) AS starts,
           max(effective) FILTER (WHERE since IS NOT NULL) AS dated_starts
    FROM begun
    GROUP BY subject, toward, axis, universal, value, still, denies
),
-- What each value says is so: itself, and what it is finer than.
implied AS (
    SELECT axis, value, value AS other FROM moves UNION
    SELECT axis, value, value FROM refines UNION
    SELECT axis, value, vaguer FROM refines
),
-- Beside the entries stands what ends them: the last start of a value that may follow; where it is only vaguer, the last
-- start that a report dates. What is undated is ended by any start of such a value (`outdated`), or of one that it only refines.
-- A word that goes on telling what may have begun before does not make a move that is marked as `lasting`; a denial ends nothing
-- that it denies.
marked AS (
    SELECT *,
           max(followed) OVER one AS moved_on,
           max(outdated) OVER one AS outdated_on,
           max(until) FILTER (WHERE until < :valid_at AND NOT undated) OVER one AS ended
    FROM (
        SELECT number, subject, toward, axis, universal, value, effective, until, undated,
               NULL AS followed, NULL AS outdated
        FROM begun
        UNION ALL
        SELECT NULL, latest.subject, latest.toward, latest.axis, latest.universal, moves.value, NULL, NULL, NULL,
               CASE
                   WHEN latest.still AND moves.lasting THEN NULL
                   WHEN refines.vaguer IS NULL THEN latest.starts
                   ELSE latest.dated_starts
               END,
               latest.starts
        FROM latest
        JOIN moves ON moves.axis = latest.axis AND moves.following = latest.value AND moves.value <> moves.following
        LEFT JOIN refines ON refines.axis = moves.axis AND refines.value = moves.value AND refines.vaguer = moves.following
        WHERE (latest.subject, latest.toward, latest.axis, latest.universal, moves.value)
            IN (SELECT subject, toward, axis, universal, value FROM latest)
            AND (latest.denies IS NULL OR (moves.axis, moves.value, latest.denies) NOT IN implied)
        UNION ALL
        SELECT NULL, latest.subject, latest.toward, latest.axis, latest.universal, refines.value, NULL, NULL, NULL,
               NULL, latest.starts
        FROM latest JOIN refines ON refines.axis = latest.axis AND refines.vaguer = latest.value
        WHERE (latest.subject, latest.toward, latest.axis, latest.universal, refines.value)
            IN (SELECT subject, toward, axis, universal, value FROM begun WHERE undated)
            AND (latest.denies IS NULL OR (refines.axis, refines.value, latest.denies) NOT IN implied)
    )
    WINDOW one AS (PARTITION BY subject, toward, axis, universal, value)
),
running AS (
    SELECT number, subject, toward, axis, universal, value, effective, undated FROM marked
    WHERE number IS NOT NULL
        -- 1. another value that may follow it began in the same place on a later day (5. undated: on any)
        AND CASE WHEN undated THEN outdated_on IS NULL ELSE moved_on IS NULL OR moved_on <= effective END
        -- 2. its own end has come, or that of an interval of the same value in which it began (5. undated: of any)
        AND CASE
                WHEN until IS NOT NULL THEN until >= :valid_at
                ELSE ended IS NULL OR NOT undated AND ended < effective
            END
),
finer AS (
    SELECT running.subject, running.toward, running.axis, running.universal, refines.vaguer
    FROM running JOIN refines ON refines.axis = running.axis AND refines.value = running.value
),
-- With any party, a value began that may follow what is said of all.
broken AS (
    SELECT said.number
    FROM running AS said
    JOIN moves ON moves.axis = said.axis AND moves.value = said.value
    JOIN latest ON latest.subject = said.subject AND latest.axis = said.axis AND latest.value = moves.following
    WHERE said.universal AND NOT latest.universal AND (said.undated OR latest.starts >= said.effective)
)
SELECT entries.*,
       CASE
           -- 3. a finer value that implies it holds beside it
           WHEN (running.subject, running.toward, running.axis, running.universal, running.value) IN finer THEN 0
           -- 4. it says "no state has ..." although some state has, from the same day or a later one on
           WHEN running.number IN broken THEN 0
           ELSE 1
       END AS holds
FROM running JOIN entries USING (number)
ORDER BY entries.id
