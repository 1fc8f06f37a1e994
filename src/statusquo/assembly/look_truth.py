"""The second look for what a sentence itself calls untrue: "posts that A has recognised B are false", "False: A has recognised B"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .second_look import Look

PRESENT = ("s", "ing")
CLOSING = 4
"""Words at the end of a sentence within which what is said of its beginning stands."""
COPULAS = frozenset({"is", "are", "was", "were", "be", "been", "proved", "proven", "a", "an", "as"})
PARTING = frozenset({",", ";", ":", "–", "—", "and", "but", "or"})
"""They stand before another clause, of which it may be said."""


def hedged(look: Look) -> Iterator[str]:
    """What makes less of it, wherever it stands: "recognises it, if at all", "more or less"; and "soon" behind a present tense."""
    yield from look.standing["look_hedges"].values()
    soon = look.standing["look_soon"]
    last = max(look.anchors)
    if soon and any(look.texts[at].endswith(PRESENT) for at in look.anchors):
        yield from (
            entry for at, entry in soon.items() if at > last and PARTING.isdisjoint(look.texts[last:at])
        )


def disowned(look: Look) -> Iterator[str]:
    """What calls the thing untrue that the sentence tells, far from the act as it may be."""
    yield from label(look)
    found = look.standing["look_untrue"]
    if not found:
        return
    last, end = max(look.anchors), len(look.texts)
    for at, word in found.items():
        closes = at >= end - CLOSING and not COPULAS.isdisjoint(look.texts[max(at - 2, 0) : at])
        parted = not PARTING.isdisjoint(look.texts[last:at])
        opens = at == 0 and look.texts[1:2] == (":",)
        if opens or (closes and last < at and not parted):
            yield word


def label(look: Look) -> Iterator[str]:
    """As in "Claim: A has recognised B", "The rumour: ...": a report that checks it says so behind it, and tells no fact before."""
    first = 1 if look.texts[:1] == ("the",) else 0
    if look.texts[first + 1 : first + 2] == (":",) and look.texts[first] in look.lists["look_labels"]:
        yield look.texts[first]
