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
FROM claims JOIN documents ON documents.id = claims.document
WHERE claims.document NOT IN (SELECT document FROM superseded);

CREATE VIEW fold_today AS
{fold};

CREATE VIEW alive_today AS SELECT * FROM fold_today WHERE holds;

CREATE VIEW said_of_all_today AS SELECT * FROM fold_today WHERE universal;

-- What was granted for a time, and how it stood on the day on which it last ended (views/lapsed.py).
CREATE VIEW last_ends AS
SELECT axis AS of_axis, subject AS of_subject, toward AS of_toward, max(until) AS day
FROM standing_entries
WHERE until IS NOT NULL AND until < {day}
GROUP BY axis, subject, toward;

CREATE VIEW fold_at_ends AS
{fold_at_ends};

CREATE VIEW status_view AS
WITH
-- What holds, and where nothing does, what held when a grant last ended: it may have been extended, or be over.
holding AS MATERIALIZED (
    SELECT *, 0 AS past FROM alive_today
    UNION ALL
    SELECT *, 1 AS past FROM fold_at_ends
    WHERE holds AND (subject, toward, axis) NOT IN (SELECT subject, toward, axis FROM alive_today WHERE value <> '')
),
-- What is undated tells something only where no dated entry gives the same. `open`: what is extended, and no text tells until when;
-- its end is counted from the former one (ledger/extending.py), and `latest` is the last day on which that was told.
alive AS (
    SELECT *,
           since IS NOT NULL AND (extends IS NULL) = max(extends IS NULL) FILTER (WHERE tells) OVER one AS dates,
           -- A day tells more than the years within which it falls.
           coalesce(until >= min(iif(since IS NOT NULL AND until IS NULL, effective, NULL)) OVER later, 0) AS vague,
           max(iif(open, effective || (since IS NULL), NULL)) OVER one AS latest
    FROM (
        SELECT *, tells AND extends IS NOT NULL AND until IS NULL AS open
        FROM (
            SELECT *, undated = min(undated) OVER (PARTITION BY subject, toward, axis, universal, value) AS tells
            FROM holding WHERE value <> ''
        )
    )
    WINDOW
        one AS (PARTITION BY subject, toward, axis, universal, value),
        later AS (
            PARTITION BY subject, toward, axis, universal, value
            ORDER BY effective RANGE BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING
        )
),
-- One row a value that holds in a place. Of its dates the one that is over first is shown, the more precise of two that are
-- over on the same day.
held AS (
    SELECT subject, toward, axis, universal, value,
           min(undated) AS undated,
           max(past) AS past,
           min(effective) FILTER (WHERE tells) AS first_held,
           coalesce(max(effective) FILTER (WHERE since IS NOT NULL), min(effective) FILTER (WHERE tells)) AS began,
           min(reported_at) FILTER (WHERE tells) AS reported_at,
           max(until) FILTER (WHERE tells) AS last_told,
           max(latest) AS latest,
           max(until) FILTER (WHERE tells AND (
               effective >= substr(latest, 1, 10)
               OR extends IS NOT NULL AND (effective >= date(substr(latest, 1, 10), '-3 days') OR substr(latest, 11) = '1')
           )) AS told,
           max(until) FILTER (WHERE tells AND effective < substr(latest, 1, 10) AND until >= substr(latest, 1, 10)) AS former,
           min(effective) FILTER (WHERE open) AS earliest,
           count(DISTINCT nullif(extends, '')) FILTER (WHERE open) AS terms,
           max(extends) FILTER (WHERE open) AS term,
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
ending AS (
    SELECT *,
           CASE
               WHEN latest IS NULL THEN last_told
               WHEN told IS NOT NULL THEN told
               -- extended twice, or by nobody knows how much
               WHEN earliest < date(substr(latest, 1, 10), '-3 days') OR terms <> 1 THEN NULL
               WHEN substr(term, -1) IN ('D', 'W') THEN date(former, '+' || units || ' days')
               -- the same day of a later month, or its last
               ELSE min(
                   date(former, 'start of month', '+' || units || ' months', '+' || (substr(former, 9) - 1) || ' days'),
                   date(former, 'start of month', '+' || (units + 1) || ' months', '-1 day')
               )
           END AS until
    FROM (
        SELECT *,
               substr(term, 2, length(term) - 2) * CASE substr(term, -1) WHEN 'W' THEN 7 WHEN 'Y' THEN 12 ELSE 1 END AS units
        FROM held
    )
),
-- That of the acting state's own word, then the value that holds longest, then the one with most claims, stands for the place; the
-- others contest it.
ranked AS (
    SELECT *,
           row_number() OVER (
               PARTITION BY subject, toward, axis, universal ORDER BY undated, by_actor DESC, first_held, claims DESC, value
           ) AS rank,
           count(*) OVER (PARTITION BY subject, toward, axis, universal) AS values_held
    FROM ending
),
-- Values that go together although they differ: one is finer, or may follow.
compatible AS (
    SELECT axis, value, vaguer AS other FROM refines UNION SELECT axis, value, following FROM moves
),
refused AS (
    SELECT *, NOT universal AND EXISTS (
        SELECT 1 FROM holding AS refusal
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
),
told AS (
    SELECT answers.*, granted.value AS over, past AND answers.until < {day} AS ended
    FROM answers LEFT JOIN granted_for_a_time AS granted ON granted.axis = answers.axis
)
SELECT
    told.subject,
    coalesce(holders.name, told.subject) AS subject_name,
    told.toward,
    coalesce(others.name, told.toward) AS toward_name,
    told.axis,
    iif(ended, over, told.value) AS value,
    coalesce(status_values.label, iif(ended, over, told.value)) AS label,
    iif(ended, date(until, '+1 day'), since) AS since,
    iif(ended, NULL, until) AS until,
    told.reported_at,
    CASE
        WHEN contested THEN 'contested'
        WHEN by_actor AND by_recipient THEN 'confirmed by both'
        WHEN by_actor THEN 'confirmed by the acting state'
        WHEN by_outlet THEN 'reported'
        ELSE 'claimed'
    END AS standing,
    told.claims,
    told.universal,
    told.undated,
    told.denied
FROM told
LEFT JOIN actors AS holders ON holders.id = told.subject
LEFT JOIN actors AS others ON others.id = told.toward
LEFT JOIN status_values ON status_values.axis = told.axis AND status_values.value = iif(ended, over, told.value)
ORDER BY subject_name, told.axis, told.universal DESC, toward_name;
