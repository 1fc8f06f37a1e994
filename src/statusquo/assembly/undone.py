"""A deed that did not last, as the same sentence or the next one tells: without a date of its own it would seem to hold today."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..coders.reading import Coder, Reading
from ..model import Claim
from ..model.changing import replace
from .place import Place
from .resuming import in_its_turn, is_plain_fact
from .sequels import done_to, is_of_one_doer, names_no_other

if TYPE_CHECKING:
    from .telling import Told

UNDONE = "it was undone, as the report tells"


def within(found: Sequence[tuple[Reading, Claim]]) -> list[tuple[Reading, Claim]]:
    """The claims of one sentence; what another of them undoes is a suggestion, unless it has a date of its own."""
    undone = {r.undoes.i for r, _ in found if r.undoes is not None and is_plain_fact(r)}
    days = {r.trigger.i: claim.when for r, claim in found}
    return [
        (
            r,
            undated(claim)
            if r.trigger.i in undone
            else in_its_turn(claim, days.get(r.undoes.i) if r.undoes else None),
        )
        for r, claim in found
    ]


def before_it(place: Place, before: Sequence[Told], coder: Coder) -> list[Told]:
    """What the sentence before has told, where this one tells that it was undone."""
    if not coder.may_undo(place.doc) or not is_of_one_doer(before):
        return list(before)
    for reading in coder.sequel(place.doc, before[0].reading):
        if reading.undoes is not None and is_plain_fact(reading) and names_no_other(reading, before[0]):
            for_good = reading.act == before[0].reading.act
            undone = {one.claim.id for one in done_to(reading, before, place)}
            return [
                replace(one, claim=doubted(one.claim) if for_good else undated(one.claim))
                if one.claim.id in undone or not undone
                else one
                for one in before
            ]
    return list(before)


def undated(claim: Claim) -> Claim:
    """The claim in doubt, where no date of its own tells that it was so once."""
    own = claim.when is not None and claim.when.basis != "publication"
    return claim if own else doubted(claim)


def doubted(claim: Claim) -> Claim:
    return replace(claim, grade="tentative", why=UNDONE) if claim.grade == "firm" else claim
