"""A sentence that is nothing but an echo of the one before: "Chile has not.", "Nor does Peru.", "These include Chad and Niger."

It is read only where the sentence before tells one act, done to one party, so that nothing else can be meant. Its polarity, its
modality and its date are its own; what it leaves out is the act and to whom it is done.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..coders.reading import Coder, Reading
from ..model import Claim, Party
from ..syntax import lists
from .claims import claim, dates_of_act
from .place import Place
from .resuming import told_of

if TYPE_CHECKING:
    from .telling import Told

COLLECTIVE = "collective"
TOLD = frozenset({"actual", "planned", "possible", "promised"})
EXACT = frozenset({"explicit", "interval"})
"""Bases of dates that are those of every one of many of whom an act is told in one."""


def echoed(place: Place, before: Sequence[Told], coder: Coder) -> Iterator[tuple[Reading, Claim]]:
    """What this sentence tells again of others than the one before."""
    if not is_one_act(before):
        return
    first = before[0]
    if is_sure(before):
        for reading in coder.echo(place.doc, first.reading):
            for party in parties_of(reading, place):
                yield from told_of(party, reading, first, place)
    if len(before) == 1 and is_of_many(first):
        for reading in coder.members(place.doc, first.reading):
            for party in parties_of(reading, place):
                yield from ((reading, dated_as(first.claim, one)) for _, one in told_of(party, reading, first, place))


def is_one_act(before: Sequence[Told]) -> bool:
    claims = [told.claim for told in before]
    acts = {(c.act, c.recipient.id if c.recipient else None, c.polarity, c.modality) for c in claims}
    return len(acts) == 1 and claims[0].modality in TOLD and not any(c.speaker for c in claims)


def is_sure(before: Sequence[Told]) -> bool:
    return all(told.claim.grade == "firm" for told in before)


def is_of_many(told: Told) -> bool:
    """Whether many are told to act, in one and by no name: "a hundred states"; those to whom it is done are then no such many."""
    claim = told.claim
    return claim.actor.kind == COLLECTIVE and claim.recipient is not None and claim.recipient.kind != COLLECTIVE


def parties_of(reading: Reading, place: Place) -> Iterator[Party]:
    """Everybody whom the subject names, and those of whom it tells that none did."""
    for word in reading.actor[0]:
        for member in lists.conjuncts(word):
            party = place.scene.one(member) if member.pos_ == "PROPN" or is_none(reading) else None
            if party is not None and (party.sure or is_none(reading)):
                yield party


def is_none(reading: Reading) -> bool:
    return reading.quantifier == "none" and reading.factuality.polarity == "negated"


def dated_as(many: Claim, one: Claim) -> Claim:
    """What is told of many with a date holds of each of them."""
    exact = many.when is not None and many.when.basis in EXACT
    return replace(one, when=many.when if exact else None)
