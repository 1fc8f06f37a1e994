-- After running.sql: what is said of all states, as ledger.fold.said_of_all.
SELECT * FROM running WHERE universal ORDER BY id
