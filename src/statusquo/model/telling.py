"""Who tells of a happening, on whose word, and how that makes it known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .time import When

Word = Literal["actor", "recipient", "third", "outlet"]
"""Whose word a telling is: of the party that acts, of the one acted on, of somebody else, or of the outlet itself."""
Known = Literal[
    "reported", "claimed by the actor", "claimed by the recipient", "claimed by a third party",
    "confirmed by the actor", "confirmed by both", "denied", "contested",
]  # fmt: skip
"""How a happening is known. "Confirmed by the actor": it says so, and somebody independent of it says so, too."""

Standing = Literal[
    "reported", "claimed", "confirmed by the acting state", "confirmed by both", "denied", "contested"
]
"""How a cell of the ledger is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """One claim as it tells of a happening: for or against, whose word it is, the date that it gives, the day of its report.

    `undated`: the report has no date, so that `reported_at` is only the day on which it was added.
    """

    claim: str
    affirms: bool
    word: Word
    when: When | None
    reported_at: str
    undated: bool = False
