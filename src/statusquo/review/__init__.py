"""What persons decide about claims: what waits for them, and what their verdicts do to the ledger."""
