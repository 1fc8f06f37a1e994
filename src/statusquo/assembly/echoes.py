"""A sentence that is nothing but an echo of the one before: "Chile has not.", "Nor does Peru.", "These include Chad and Niger."

It is read only where the sentence before tells one act, done to one party, so that nothing else can be meant. Its polarity, its
modality and its date are its own; what it leaves out is the act and to whom it is done.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..coders.reading import Coder, Reading
from ..model import UNNAMED, Claim, Party
from ..model.changing import replace
from ..syntax import grammar, lists, tree
from ..syntax.exceptions import set_apart
from .place import Place
from .resuming import told_of

if TYPE_CHECKING:
    from .telling import Told

GROUPS = grammar.words("groups_of_states")
COLLECTIVE = "collective"
TOLD = frozenset({"actual", "planned", "possible", "promised"})
EXACT = frozenset({"explicit", "interval"})
"""Bases of dates that are those of every one of many of whom an act is told in one."""


def echoed(
    place: Place, before: Sequence[Told], coder: Coder, *, alone: bool
) -> Iterator[tuple[Reading, Claim]]:
    """What this sentence tells again of others than the one before; `alone`: whether it tells nothing by itself, so that it may be
    nothing but an echo.
    """
    if alone and is_one_act(before) and all(is_sure(told.claim) for told in before):
        for reading in coder.echo(place.doc, before[0].reading):
            for party in parties_of(reading, place):
                for told in to_each(before):
                    yield from told_of(party, reading, told, place)
    for many in before:
        if is_told_of_many(many):
            yield from of_members(many, place, coder)


def of_members(many: Told, place: Place, coder: Coder) -> Iterator[tuple[Reading, Claim]]:
    """What is told of many, of those whom this sentence names of them."""
    for reading in coder.members(place.doc, many.reading):
        for party in members_of(reading, place):
            for _, one in told_of(party, reading, many, place):
                yield reading, as_sure_as(many.claim, dated_as(many.claim, one))


def is_one_act(before: Sequence[Told]) -> bool:
    """Whether the sentence tells one act, in nobody else's words, whoever does it and to whomever it is done."""
    claims = [told.claim for told in before]
    acts = {(told.reading.trigger.i, told.reading.act) for told in before}
    ways = {(claim.polarity, claim.modality) for claim in claims}
    return len(acts) == len(ways) == 1 and claims[0].modality in TOLD and not any(c.speaker for c in claims)


def is_sure(claim: Claim) -> bool:
    """Whether nothing is in doubt but who all those are who act."""
    return claim.grade == "firm" or claim.why == f"{claim.actor.name}: {UNNAMED}"


def to_each(before: Sequence[Told]) -> list[Told]:
    """For everybody to whom it is done one telling."""
    return list({told.claim.recipient.id: told for told in before if told.claim.recipient}.values())


def is_told_of_many(told: Told) -> bool:
    """Whether it is told of many, in one and by no name: "a hundred states recognised B", "but not the majority of governments". Those
    to whom it is done are then no such many, and nobody is set apart from those who do it.
    """
    claim = told.claim
    if claim.actor.kind != COLLECTIVE or claim.modality not in TOLD or claim.speaker is not None:
        return False
    if claim.recipient is None or claim.recipient.kind == COLLECTIVE:
        return False
    whole = not any(set_apart(word) for words in told.reading.actor[:1] for word in words)
    described = tree.clause_verb(told.reading.trigger).dep_ == "relcl"  # "..., who have called for talks"
    return whole and not described and is_last_group(told)


def is_last_group(many: Told) -> bool:
    """Whether the sentence names no group of states behind those of whom it is told: "by many states, but not most governments"."""
    groups = [noun for noun in many.place.doc.among(GROUPS) if noun.tag_ == "NNS"]
    told = (word for words in many.reading.actor[:1] for word in words)
    return bool(groups) and any(groups[-1] in word.subtree for word in told)


def members_of(reading: Reading, place: Place) -> Iterator[Party]:
    """Everybody who is named as one of many: "A and B", "some states, including A"."""
    found = (party for word in reading.actor[0] for party in place.scene.parties(word))
    yield from (party for party in found if party.sure and party.kind != COLLECTIVE)


def parties_of(reading: Reading, place: Place) -> Iterator[Party]:
    """Everybody whom the subject names, and those of whom it tells that none did."""
    for word in reading.actor[0]:
        for member in lists.conjuncts(word):
            party = place.scene.one(member) if member.pos_ == "PROPN" or is_none(reading) else None
            if party is not None and (party.sure or is_none(reading)):
                yield party


def is_none(reading: Reading) -> bool:
    return reading.quantifier == "none" and reading.factuality.polarity == "negated"


def as_sure_as(many: Claim, one: Claim) -> Claim:
    return one if is_sure(many) or one.grade == "tentative" else replace(one, grade="tentative", why=many.why)


def dated_as(many: Claim, one: Claim) -> Claim:
    """What is told of many with a date holds of each of them."""
    exact = many.when is not None and many.when.basis in EXACT
    return replace(one, when=many.when if exact else None)
