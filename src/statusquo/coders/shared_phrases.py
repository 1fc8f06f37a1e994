"""A phrase that two verbs share though it stands behind the last: "deepened ties and stepped up exercises with Chad", "recognised and
established relations with Chad".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..syntax import grammar, tree

if TYPE_CHECKING:
    from ..syntax.words import Token

DEALING = grammar.words("dealing")
SIDES = ("with", "on", "against", "to")
INDEFINITE = frozenset({"a", "an", "no"})
WITH_ANOTHER = grammar.words("with_another")
"""Things that one has with somebody, so that the first of two verbs wants the phrase as much as the last."""


def shared_with_next(verb: Token, preposition: str) -> list[Token]:
    """The phrase of the verb that follows, where the verb itself has none and its object is a thing that one has with another."""
    if preposition != "with" or not any(
        tree.lemma(noun) in WITH_ANOTHER for noun in tree.children(verb, "dobj")
    ):
        return []
    following = [word for word in tree.children(verb, "conj") if word.pos_ == "VERB" and word.i > verb.i]
    if len(following) != 1 or tree.children(following[0], *tree.SUBJECTS):
        return []
    (last,) = following
    nouns = tree.children(last, "dobj", "prt")
    return tree.prepositional(last, "with") or [
        found for noun in nouns for found in tree.prepositional(noun, "with")
    ]


def whom_both_act_on(verb: Token, thing: Token) -> Token:
    """As in "recognised and established relations with Chad": relations are what the last verb makes, and both act on Chad."""
    last = thing.head
    if last.dep_ != "conj" or last.head != verb or tree.children(last, *tree.SUBJECTS):
        return thing
    made = tree.lemma(last) in DEALING or tree.lemma(thing) in WITH_ANOTHER
    told_before = [child for child in tree.children(thing, "det", "poss") if child.lower_ not in INDEFINITE]
    if not made or told_before:
        return thing
    named = (found for side in SIDES for word in (thing, last) for found in tree.prepositional(word, side))
    return next(named, thing)
