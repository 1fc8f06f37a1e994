"""To whom a deed is likely done where its sentence leaves that out: whom this sentence and the one before it speak of."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..model import Party
from .spoken import STATES, Stretch

if TYPE_CHECKING:
    from ..syntax.words import Token
    from .cast import Cast

RULERS = frozenset({"authority", "group"})
AUTHORITY = "the only authority spoken of"
OTHER = "the only other state spoken of"


def implied(near: Sequence[Stretch], actors: Sequence[Party], cast: Cast) -> tuple[Party, ...]:
    """The one other authority or group that the sentence, else the one before it, speaks of."""
    authority = cast.ontology.authority
    taken = {authority(actor.id) for actor in actors}
    for stretch in reversed(near):
        rulers = [p for p in stretch.named(cast) if p.kind in RULERS and authority(p.id) not in taken]
        if len({authority(p.id) for p in rulers}) == 1:
            return (replace(rulers[0], agent=None, why=AUTHORITY, sure=stretch is near[-1]),)
        if rulers:
            break
    return ()


def only_other(
    near: Sequence[Stretch], trigger: Token, others: Container[str], cast: Cast
) -> tuple[Party, ...]:
    """The one other state that the sentence, else this and the one before, speak of; likely only."""
    behind = near[-1].acting_behind(trigger)
    named: dict[str, Party] = {}
    for stretch in reversed(near):
        states = [p for p in stretch.named(cast) if p.kind in STATES and p.id not in behind]
        named |= {party.id: party for party in states if cast.ontology.authority(party.id) not in others}
        if named:
            break
    if len(named) != 1:
        return ()
    (party,) = named.values()
    return (replace(party, agent=None, in_person=False, why=OTHER, sure=False),)


def is_named(near: Sequence[Stretch], party: Party, cast: Cast) -> bool:
    return any(one.id == party.id for stretch in near for one in stretch.named(cast))
