"""Whose a deed is over which somebody without a name is dealt with: "banned the group over its attacks" tells of no attack by whoever
banned it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from ..model import Party
from ..syntax import grammar, tree

if TYPE_CHECKING:
    from ..syntax.words import Token

REASONS = grammar.words("dealing_over")
SEQUELS = grammar.words("dealing_after")
"""Behind these it may be the deed of either: "shelled the militia after its attack"."""
OVER = "over"
ONE = ("definite_groups", "definite_organisations", "definite_states", "name_heads", "bodies_dealt_with")
MANY = ("definite_fighters", "collectives", "person_nouns")
KINDS = {"its": ({"NN"}, ONE), "their": ({"NNS"}, MANY)}
Words = Mapping[str, frozenset[str]]


def dealt_with(whose: Token, words: Words) -> Token | None:
    """The body without a name that stands between a verb and the phrase in which something is called its own; before "over" also one
    that is named ("left the Straits League over its sanctions").
    """
    if whose.lower_ not in KINDS or whose.dep_ != "poss" or whose.head.dep_ != "pobj":
        return None
    preposition = whose.head.head
    if preposition.lower_ == "of" and preposition.head.lower_ in {"because", "out"}:
        preposition = preposition.head
    if preposition.lower_ not in REASONS and preposition.lower_ not in SEQUELS:
        return None
    verb = tree.clause_verb(preposition)
    tags, names = KINDS[whose.lower_]
    for word in whose.doc.tokens[verb.i + 1 : preposition.i]:
        if word.dep_ not in {"dobj", "pobj"}:
            continue
        named = word.tag_ == "NNP" and preposition.lower_ == OVER and whose.lower_ == "its"
        if named or (word.tag_ in tags and any(tree.lemma(word) in words[name] for name in names)):
            return word
    return None


def is_for_it(whose: Token) -> bool:
    """As in "over its attacks", for which none is dealt with but whose they are."""
    above = (whose.head.head, whose.head.head.head)
    return any(word.lower_ in REASONS for word in above)


def doubted(party: Party | None, why: str = "") -> Party | None:
    if party is None:
        return None
    return replace(party, agent=None, in_person=False, why=why or party.why, sure=False)
