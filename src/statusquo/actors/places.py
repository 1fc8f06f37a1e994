"""Which state "there" means: the one spoken of before that does not act itself."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..model import Party
from ..syntax import grammar, tree
from .spoken import STATES, Spoken, Stretch

if TYPE_CHECKING:
    from ..syntax.words import Token
    from .cast import Cast

THERE = "there"
PLACING = frozenset({"in", "to", "at", "near", "into", "from", "for"})
VISITING = grammar.words("visiting")


def is_there(word: Token) -> bool:
    """The place, not the "there" of "there are"."""
    return word.lower_ == THERE and word.dep_ == "advmod"


def state_there(
    there: Token, stretches: Sequence[Stretch], position: int, acting: Container[str], cast: Cast
) -> Party | None:
    """The last state named before it in its sentence, else in the one before; for certain where it is the only one, and no
    town that no file knows was named.
    """
    for back in range(position, max(position - 2, -1), -1):
        stretch = stretches[back]
        end = there.i if back == position else None
        states = list(states_of(stretch, end, acting, cast))
        if states and names_a_town(stretch, end, cast, start=states[-1].index):
            return None  # "Norway's minister toured Mombasa": the town is nearer
        if states:
            alone = len({one.party.id for one in states}) == 1
            sure = alone and states[-1].party.sure and not names_a_town(stretch, end, cast)
            why = f"only one fits ({THERE})" if sure else THERE
            return replace(states[-1].party, agent=None, in_person=False, why=why, sure=sure)
        if names_a_town(stretch, end, cast):
            return None
    return None


def states_of(stretch: Stretch, end: int | None, acting: Container[str], cast: Cast) -> Iterator[Spoken]:
    for one in stretch.spoken:
        before = end is None or one.index < end
        if before and one.party.kind in STATES and cast.ontology.authority(one.party.id) not in acting:
            yield one


def names_a_town(stretch: Stretch, end: int | None, cast: Cast, start: int = 0) -> bool:
    """As in "in Erbil", "visited Goma": a name behind a preposition or a verb of place that is no state's and no seat of one."""
    if stretch.doc is None:
        return False
    words = (word for word in stretch.doc[start:end] if word.pos_ == "PROPN")
    places = (
        word
        for word in words
        if (word.dep_ == "pobj" and tree.lemma(word.head) in PLACING)
        or (word.dep_ == "dobj" and tree.lemma(word.head) in VISITING)
    )
    return any(cast.hit(word) is None and word.lower_ not in cast.words["not_actors"] for word in places)
