"""The second look for a date: whether the sentence gives the one of the claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model.time import DEADLINE
from ..text.dates import find_dates

if TYPE_CHECKING:
    from ..model import Claim
    from ..text.calendars import Tense

NAMED_TIMES = ("during", "throughout")
"""What opens a time that is named and not dated (`reigns.py`)."""


def is_dated(claim: Claim, sentence: str, published: str | None, before: str) -> bool:
    """Whether one of the dates of the sentence is that of the claim."""
    assert claim.when is not None
    tenses: tuple[Tense, ...] = ("past",) if claim.factual else ("past", "future")
    dates = [
        found.when for tense in tenses for found in find_dates(sentence, published, tense, before=before)
    ]
    if claim.when.precision == DEADLINE or claim.when.text.lower().startswith(NAMED_TIMES):
        return claim.when.text in sentence
    told = (claim.when.start, claim.when.end, claim.when.text)
    return any((day.start, day.end, day.text) == told for day in dates)
