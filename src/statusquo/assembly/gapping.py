"""Where a list goes on with other parties and leaves the verb out: "A recognised B, C D" tells of C what it tells of A."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from ..coders.reading import Reading
from ..model import Party
from ..syntax import lists
from .place import Place

if TYPE_CHECKING:
    from ..syntax.words import Token

LATER = re.compile(r", (?:[a-z0-9]+ ){1,4}(?:later|earlier|before|turn|afterwards|then), (?:the )?")
"""Between the two, when it happened: "and C, a week later, D"."""
JOINING = frozenset({",", ";", "and", "while", "but"})


def before_the_gap(reading: Reading, recipients: Sequence[Party], place: Place) -> tuple[Party, ...]:
    """The recipients less those behind the first pair of names that stand side by side, whose verb is left out."""
    gap = gap_behind(reading, place) if len(recipients) > 1 else None
    if gap is None:
        return tuple(recipients)
    members = [m for slot in reading.recipient[:1] for word in slot for m in lists.conjuncts(word)]
    here = {party.id for party in named([m for m in members if m.idx < gap], place)}
    beyond = {party.id for party in named([m for m in members if m.idx >= gap], place)} - here
    return tuple(party for party in recipients if party.id not in beyond)


def gap_behind(reading: Reading, place: Place) -> int | None:
    """Where a list goes on with two names side by side, or with the first recipient's preposition between them, as no noun
    phrase has them: "..., Peru Kosovo", "with Kosovo, and Peru with Mali".
    """
    doc, first = place.doc, next((slot[0] for slot in reading.recipient[:1] if slot), None)
    mark = f" {first.head.lower_} " if first is not None and first.dep_ == "pobj" else " "
    hits = sorted(hit for hit in place.scene.cast.hits(doc) if hit.start > reading.trigger.idx)
    starts = {word.idx: word.i for word in doc}
    for one, two in pairwise(hits):
        at = starts.get(one.start, 0)
        between = doc.text[one.end : two.start]
        beside = (
            (between in {" ", mark} or LATER.fullmatch(between))
            and one.actor != two.actor
            and one.why == "name"
        )
        if beside and at and doc[at - 1].lower_ in JOINING:
            return one.start
    return None


def named(members: Sequence[Token], place: Place) -> list[Party]:
    found = [place.scene.one(member, loose=True) for member in members]
    return [party for party in found if party is not None]
