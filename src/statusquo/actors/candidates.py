"""Whose membership is meant: "EU membership for Ukraine" is Ukraine's, and the EU is what it would join."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Party
from ..syntax import tree

if TYPE_CHECKING:
    from ..syntax.words import Token
    from .scene import Scene

OWNING = ("of", "for")
WHOSE = ("for", "of", "by")
BODY = "organisation"


def is_joined(head: Token, party: Party, scene: Scene) -> bool:
    """Whether a party is the body of which the noun tells the membership: "UN membership", "NATO accession"."""
    return party.kind == BODY and tree.lemma(head) in scene.cast.words["memberships"]


def belonging_to(head: Token, scene: Scene) -> Party | None:
    """Whose unity, right or membership a noun tells of: "the unity of Chad", "EU membership for Chad"."""
    owner = scene.cast.owner(head, prepositions=OWNING)
    return candidate(head, scene) if owner is not None and is_joined(head, owner, scene) else owner


def candidate(head: Token, scene: Scene) -> Party | None:
    """Who is to have the membership: "for Kosovo", "Swedish NATO membership"; None where nobody is told."""
    told = [word for preposition in WHOSE for word in tree.prepositional(head, preposition)]
    named = (scene.one(word) for word in (*told, *tree.children(head, "amod", "compound", "nmod")))
    return next((party for party in named if party is not None and party.kind != BODY), None)
