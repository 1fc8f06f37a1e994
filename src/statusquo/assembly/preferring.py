"""Which of the readings of a sentence are asked for claims first, and which of them others have told already."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .parties import is_understood

ADDED = "acl"

if TYPE_CHECKING:
    from ..coders.reading import Reading
    from ..ontology import ActFile


def in_order(readings: Sequence[Reading], acts: Mapping[str, ActFile]) -> Sequence[Reading]:
    """Last those that leave out to whom it is done; of the others first those whose light verb has used up a noun, and of these
    first what the sentence says of it and not what it adds: "the vote, planned for May, was cancelled".
    """
    if len(readings) == 1:
        return readings
    return sorted(
        readings,
        key=lambda r: (
            not r.recipient and leaves_it_out(r, acts[r.act]),
            not r.nouns,
            r.trigger.dep_ == ADDED,
        ),
    )


def leaves_it_out(reading: Reading, act: ActFile) -> bool:
    """Whether a reading without a recipient has to have one: another of the same word may have it."""
    return reading.unit.needs_recipient or (
        act.recipient_understood == "with its object" and is_understood(reading, act)
    )


def lacks_recipient(reading: Reading, act: ActFile) -> bool:
    """Whether nothing can be claimed of it, whoever acts."""
    return not reading.recipient and reading.unit.needs_recipient and not is_understood(reading, act)


def is_told(reading: Reading, told: Mapping[str, set[tuple[int, str]]], used: set[int]) -> bool:
    """Whether a claim of its act (`told`, by act) stands at its place, or a light verb has used up its word."""
    own = told.get(reading.act)
    return reading.trigger.i in used or (own is not None and not own.isdisjoint(reading.places))
