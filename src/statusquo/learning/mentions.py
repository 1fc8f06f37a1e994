"""Everybody whom a sentence names, as candidates for the parties of an act."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

from ..actors.matters import matter
from ..actors.scene import Scene
from ..assembly import Place
from ..model import Party
from ..syntax import tree

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token

Where = Literal["here", "before", "topic"]
MODIFIERS = frozenset({"compound", "amod", "nmod"})
MATTERS = frozenset({"dobj", "pobj", "nsubj", "nsubjpass"})
"""Where the matter of an act stands: "a ceasefire" in "backed a ceasefire"."""


class Mention(NamedTuple):
    """A noun phrase and whom it names: in the sentence, in the one before it, or a matter that is nobody (`topic`)."""

    token: Token
    party: Party
    where: Where = "here"


def mentions_in(doc: Doc, scene: Scene) -> list[Mention]:
    """All mentions of one sentence, in the order of their words."""
    found = (mention_at(token, scene) for token in doc)
    return [mention for mention in found if mention is not None]


def mention_at(token: Token, scene: Scene) -> Mention | None:
    if token.pos_ in tree.NOMINAL and token.dep_ not in MODIFIERS:
        party = scene.one(token)
    elif (hit := scene.cast.hit(token)) is not None and ends_name(token, scene):
        party = scene.cast.party_of(hit, token)  # "Russian" in "Russian recognition"
    else:
        return None
    if party is not None:
        return Mention(token=token, party=party)
    unnamed = matter(token, scene.cast.words) if token.dep_ in MATTERS else None
    return Mention(token=token, party=unnamed, where="topic") if unnamed is not None else None


def ends_name(token: Token, scene: Scene) -> bool:
    following = token.i + 1
    return following == len(token.doc) or scene.cast.hit(token.doc[following]) != scene.cast.hit(token)


class Named:
    """Whom one sentence names; looked for when somebody asks."""

    def __init__(self, place: Place) -> None:
        self.place = place

    @cached_property
    def mentions(self) -> list[Mention]:
        return mentions_in(self.place.doc, self.place.scene)


class Heard:
    """The mentions of a report, sentence by sentence; each sees those of the one before, for acts that leave theirs out."""

    def __init__(self) -> None:
        self.last: Named | None = None

    def mentions(self, place: Place) -> Callable[[], list[Mention]]:
        """Those of the sentence, then those of the one heard before it; looked for when they are asked for."""
        before, own = self.last, Named(place)
        self.last = own
        return lambda: [*own.mentions, *carried_over(before.mentions if before is not None else [])]


def carried_over(named: list[Mention]) -> list[Mention]:
    return [mention._replace(where="before") for mention in named if mention.where == "here"]
