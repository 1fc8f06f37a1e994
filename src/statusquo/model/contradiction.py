"""What cannot all be true of what reports say: records with every side, and no verdict."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Conflict = Literal["tellers", "move", "date", "none", "all", "only", "count", "first", "number"]
"""Two tellers exclude each other; a status moves where it cannot; tellers date one happening differently; "no state has",
"all members have", "the only one", a number, or "the first" does not go with what is told of single parties; tellers give different numbers.
"""
Outcome = Literal["open", "resolved by time", "resolved by a judgement"]
"""Nothing decides between the sides; both are true, in turn; a person has rejected all that bears one side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """What one side says: `parties` stand at `value`, since the partial date `since`, else (None) by the day `by`, and what is
    said of their number ("number:at least 39" where numbers are compared), or "denied". `claims` are ordered by the day of their reports.
    `undated`: `by` is only the day on which the report was added.
    """

    parties: tuple[str, ...]
    value: str
    since: str | None
    by: str
    quantifier: str | None
    claims: tuple[str, ...]
    undated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """Sides about one subject on one axis that exclude each other on `day`; `id` is the same in every state.

    `known_since` is the first day on which reports of both sides were out, `recorded_since` the instant at which this
    workspace had both.
    """

    id: str
    kind: Conflict
    state: Outcome
    axis: str
    subject: str
    day: str
    sides: tuple[Side, ...]
    known_since: str
    recorded_since: str
