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
    SELECT *, undated = min(undated) OVER (PARTITION BY subject, toward, axis, universal, value) AS tells FROM alive_today
),
-- One row a value that holds in a place. Of its dates the one that is over first is shown, the more precise of two that are
-- over on the same day.
held AS (
    SELECT subject, toward, axis, universal, value,
           min(undated) AS undated,
           min(effective) FILTER (WHERE tells) AS first_held,
           coalesce(max(effective) FILTER (WHERE since IS NOT NULL), min(effective) FILTER (WHERE tells)) AS began,
           min(reported_at) FILTER (WHERE tells) AS reported_at,
           max(until) FILTER (WHERE tells) AS until,
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
           ), 12) AS since
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
answers AS (
    SELECT *,
           values_held > 1
           -- a state that has, before the statement that none has
           OR universal AND EXISTS (
               SELECT 1 FROM held AS named
               WHERE named.subject = ranked.subject AND named.axis = ranked.axis AND NOT named.universal
                 AND named.value <> ranked.value
                 AND (named.axis, named.value, ranked.value) NOT IN compatible
           )
           -- the statement that none has, after a state had
           OR NOT universal AND EXISTS (
               SELECT 1 FROM said_of_all_today AS denial
               WHERE denial.subject = ranked.subject AND denial.axis = ranked.axis
                 AND NOT denial.undated AND (ranked.undated OR denial.effective > ranked.began)
                AND denial.value <> ranked.value
                 AND (ranked.axis, ranked.value, denial.value) NOT IN compatible
           ) AS contested
    FROM ranked WHERE rank = 1
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
    answers.undated
FROM answers
LEFT JOIN actors AS holders ON holders.id = answers.subject
LEFT JOIN actors AS others ON others.id = answers.toward
LEFT JOIN status_values ON status_values.axis = answers.axis AND status_values.value = answers.value
ORDER BY subject_name, answers.axis, answers.universal DESC, toward_name;
