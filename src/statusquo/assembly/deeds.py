"""Who is judged where a deed is: in "condemned the recognition of Kosovo by Peru" Peru, and where nobody is told to have done it nobody."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..actors.matters import possessor
from ..actors.phrases import doers_of
from ..syntax import lists, tree

if TYPE_CHECKING:
    from ..actors.scene import Scene
    from ..model import Party
    from ..syntax.words import Token

DONE_TO = ("of", "on", "against", "from")


def judged(words: Sequence[Token], named: tuple[Party, ...], scene: Scene) -> tuple[Party, ...]:
    """Those who did what is judged; whom else the words name where they name no deed."""
    known = scene.cast.words
    deeds = [word for word in words if tree.lemma(word) in known["suffered"] | known["undergone"]]
    if not deeds:
        return named
    done = [party for deed in deeds for word in doers(deed) for party in scene.parties(word)]
    if done or any(tree.lemma(deed) in known["undergone"] for deed in deeds):
        return tuple({party.id: party for party in done}.values())
    return named


def doers(deed: Token) -> list[Token]:
    """By whom it was done; whose it is where it is told to whom it was done, else its owner may be either."""
    suffering = [word for name in DONE_TO for word in tree.prepositional(deed, name)]
    by = doers_of(deed) or [word for one in suffering for word in tree.prepositional(one, "by")]
    if by:
        return [member for word in by for member in lists.conjuncts(word)]
    owner = possessor(deed) if suffering else None
    return [owner] if owner is not None else []
