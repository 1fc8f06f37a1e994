"""A phrase that two verbs share though it stands behind the last: "deepened ties and stepped up exercises with Chad"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..syntax import grammar, tree

if TYPE_CHECKING:
    from ..syntax.words import Token

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
