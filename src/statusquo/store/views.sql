-- What people read who write SQL (docs/sql.md). Views hold nothing of their own: they are made anew whenever they, or the
-- part of the ontology that they use, change.

CREATE VIEW verdicts AS
SELECT claim, verdict FROM judgements
WHERE number IN (SELECT max(number) FROM judgements GROUP BY claim);

CREATE VIEW standing_entries AS
SELECT * FROM entries
WHERE NOT EXISTS (
    SELECT 1 FROM verdicts WHERE verdict = 'rejected' AND verdicts.claim IN (entries.claim, entries.backing)
) AND NOT EXISTS (
    SELECT 1 FROM renamed
    WHERE renamed.claim IN (entries.claim, entries.backing) AND renamed.at > entries.recorded_at
);

CREATE VIEW claims_view AS
SELECT
    claims.id AS claim,
    documents.published_at AS published,
    documents.publisher_name AS publisher,
    claims.actor_name AS actor,
    claims.act,
    claims.recipient_name AS recipient,
    claims.polarity,
    claims.modality,
    claims.speaker_name AS speaker,
    claims.when_start AS happened,
    claims.when_end AS happened_until,
    claims.quantifier,
    claims.grade,
    claims.evidence_quote AS evidence,
    claims.sentence_quote AS sentence,
    documents.title,
    claims.document,
    documents.recorded_at AS recorded
FROM claims JOIN documents ON documents.id = claims.document;

CREATE VIEW fold_today AS
{fold};

CREATE VIEW alive_today AS SELECT * FROM fold_today WHERE holds;

CREATE VIEW said_of_all_today AS SELECT * FROM fold_today WHERE universal;

CREATE VIEW status_view AS
WITH
-- What is undated tells something only where no dated entry gives the same.
alive AS (
    SELECT *,
           undated = least AS tells,
           -- An extension began what it extends only where nothing else tells of its beginning.
           since IS NOT NULL AND (extends IS NULL) = max(extends IS NULL) FILTER (WHERE undated = least) OVER one AS dates,
           -- A day tells more than the years within which it falls.
           until IS NOT NULL AND EXISTS (
               SELECT 1 FROM alive_today AS day
               WHERE (day.subject, day.toward, day.axis, day.universal, day.value) = (told.subject, told.toward, told.axis, told.universal, told.value)
                 AND day.since IS NOT NULL AND day.until IS NULL AND day.effective BETWEEN told.effective AND told.until
           ) AS vague
    FROM (
        SELECT *, min(undated) OVER (PARTITION BY subject, toward, axis, universal, value) AS least FROM alive_today WHERE value <> ''
    ) AS told
    WINDOW one AS (PARTITION BY subject, toward, axis, universal, value)
),
-- What is extended by a term ends so much after its former end (ledger/extending.py); where nobody can count it, it has none.
opened AS (
    SELECT subject, toward, axis, universal, value,
           substr(max(effective || (since IS NULL)), 1, 10) AS latest,
           substr(max(effective || (since IS NULL)), 11) AS loose,
           min(effective) AS earliest,
           count(DISTINCT nullif(extends, '')) AS terms,
           max(extends) AS term
    FROM alive WHERE tells AND extends IS NOT NULL AND until IS NULL
    GROUP BY subject, toward, axis, universal, value
),
extended AS (
    SELECT opened.*, date(latest, '-3 days') AS early,
           max(alive.until) FILTER (WHERE
               alive.effective >= latest
               OR alive.extends IS NOT NULL AND (alive.effective >= date(latest, '-3 days') OR loose)
           ) AS told,
           max(alive.until) FILTER (WHERE alive.effective < latest AND alive.until >= latest) AS former,
           substr(term, 2, length(term) - 2) * CASE substr(term, -1) WHEN 'W' THEN 7 WHEN 'Y' THEN 12 ELSE 1 END AS units,
           substr(term, -1) IN ('M', 'Y') AS in_months
    FROM opened
    LEFT JOIN alive ON (alive.subject, alive.toward, alive.axis, alive.universal, alive.value)
        = (opened.subject, opened.toward, opened.axis, opened.universal, opened.value) AND alive.tells AND alive.until IS NOT NULL
    GROUP BY opened.subject, opened.toward, opened.axis, opened.universal, opened.value
),
ends AS (
    SELECT subject, toward, axis, universal, value,
           CASE
               WHEN told IS NOT NULL THEN told
               WHEN earliest < early OR terms <> 1 THEN NULL
               WHEN NOT in_months THEN date(former, '+' || units || ' days')
               -- the same day of a later month, or its last
               ELSE min(
                   date(former, 'start of month', '+' || units || ' months', '+' || (substr(former, 9) - 1) || ' days'),
                   date(former, 'start of month', '+' || (units + 1) || ' months', '-1 day')
               )
           END AS until
    FROM extended
),
-- One row a value that holds in a place. Of its dates the one that is over first is shown, the more precise of two that are
-- over on the same day.
held AS (
    SELECT subject, toward, axis, universal, value,
           min(undated) AS undated,
           min(effective) FILTER (WHERE tells) AS first_held,
           coalesce(max(effective) FILTER (WHERE since IS NOT NULL), min(effective) FILTER (WHERE tells)) AS began,
           min(reported_at) FILTER (WHERE tells) AS reported_at,
           CASE
               WHEN (subject, toward, axis, universal, value) IN (SELECT subject, toward, axis, universal, value FROM ends) THEN (
                   SELECT ends.until FROM ends
                   WHERE (ends.subject, ends.toward, ends.axis, ends.universal, ends.value)
                       = (alive.subject, alive.toward, alive.axis, alive.universal, alive.value)
               )
               ELSE max(until) FILTER (WHERE tells)
           END AS until,
           coalesce(max(max(effective, min(
               CASE length(since)
                   WHEN 4 THEN since || '-12-31'
                   WHEN 7 THEN date(since || '-01', '+1 month', '-1 day')
                   ELSE since
               END, reported_at
           ))) FILTER (WHERE since IS NOT NULL), min(effective) FILTER (WHERE tells)) AS surely,
           count(DISTINCT claim) AS claims,
           max(word = 'actor') FILTER (WHERE tells) AS by_actor,
           max(word = 'recipient') FILTER (WHERE tells) AS by_recipient,
           max(word = 'outlet') FILTER (WHERE tells) AS by_outlet,
           substr(min(
               CASE length(since)
                   WHEN 4 THEN since || '-12-31'
                   WHEN 7 THEN date(since || '-01', '+1 month', '-1 day')
                   ELSE since
               END || (9 - length(since) / 2) || since
           ) FILTER (WHERE dates AND NOT vague), 12) AS since
    FROM alive
    GROUP BY subject, toward, axis, universal, value
),
-- That of the acting state's own word, then the value that holds longest, then the one with most claims, stands for the place; the
-- others contest it.
ranked AS (
    SELECT *,
           row_number() OVER (
               PARTITION BY subject, toward, axis, universal ORDER BY undated, by_actor DESC, first_held, claims DESC, value
           ) AS rank,
           count(*) OVER (PARTITION BY subject, toward, axis, universal) AS values_held
    FROM held
),
-- Values that go together although they differ: one is finer, or may follow.
compatible AS (
    SELECT axis, value, vaguer AS other FROM refines UNION SELECT axis, value, following FROM moves
),
refused AS (
    SELECT *, NOT universal AND EXISTS (
        SELECT 1 FROM alive_today AS refusal
        WHERE refusal.value = ''
          AND (refusal.subject, refusal.toward, refusal.axis) = (ranked.subject, ranked.toward, ranked.axis)
          AND NOT refusal.universal
          AND (refusal.denies = ranked.value OR (ranked.axis, ranked.value, refusal.denies) IN (SELECT axis, value, vaguer FROM refines))
          AND (ranked.undated OR NOT refusal.undated AND refusal.effective >= ranked.surely)
    ) AS denied
    FROM ranked WHERE rank = 1
),
answers AS (
    SELECT *,
           values_held > 1
           -- a state that has, before the statement that none has
           OR universal AND EXISTS (
               SELECT 1 FROM held AS named
               WHERE named.subject = refused.subject AND named.axis = refused.axis AND NOT named.universal
                 AND named.value <> refused.value
                 AND (named.axis, named.value, refused.value) NOT IN compatible
           )
           -- the statement that none has, after a state had
           OR NOT universal AND EXISTS (
               SELECT 1 FROM said_of_all_today AS denial
               WHERE denial.subject = refused.subject AND denial.axis = refused.axis
                 AND NOT denial.undated AND (refused.undated OR denial.effective > refused.began)
                 AND denial.value <> refused.value
                 AND (refused.axis, refused.value, denial.value) NOT IN compatible
           )
           -- what is denied without another value, after it had surely begun
           OR denied AS contested
    FROM refused
)
SELECT
    answers.subject,
    coalesce(holders.name, answers.subject) AS subject_name,
    answers.toward,
    coalesce(others.name, answers.toward) AS toward_name,
    answers.axis,
    answers.value,
    coalesce(status_values.label, answers.value) AS label,
    answers.since,
    answers.until,
    answers.reported_at,
    CASE
        WHEN contested THEN 'contested'
        WHEN by_actor AND by_recipient THEN 'confirmed by both'
        WHEN by_actor THEN 'confirmed by the acting state'
        WHEN by_outlet THEN 'reported'
        ELSE 'claimed'
    END AS standing,
    answers.claims,
    answers.universal,
    answers.undated,
    answers.denied
FROM answers
LEFT JOIN actors AS holders ON holders.id = answers.subject
LEFT JOIN actors AS others ON others.id = answers.toward
LEFT JOIN status_values ON status_values.axis = answers.axis AND status_values.value = answers.value
ORDER BY subject_name, answers.axis, answers.universal DESC, toward_name;
