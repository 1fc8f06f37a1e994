"""Whom somebody calls: on the telephone, or in his palace: "called President Dara Venn", "called on the king"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..syntax import lists, tree
from .prepositions import prepositional

if TYPE_CHECKING:
    from ..syntax.words import Token


def rung(verb: Token) -> list[Token]:
    """Objects that name somebody with a title or with whose he is: "called President Dara Venn", "called Chad's Dara Venn", unless he
    is called something.
    """
    objects = tree.children(verb, "dobj", "oprd")
    if len(objects) != 1 or tree.children(verb, "ccomp", "xcomp", "acomp", "prt", "auxpass"):
        return []
    if verb.doc[max(objects[0].left_edge.i - 1, 0)].is_quote:
        return []
    named = [noun for noun in lists.conjuncts(objects[0]) if noun.pos_ == "PROPN"]
    beside = [noun for noun in named if tree.children(noun, "poss", "compound")]
    return named[:1] if len(beside) == len(named) else []


def looked_in_on(verb: Token) -> list[Token]:
    """As in "called on the king in his palace", not "called on the army on Monday to give up power"."""
    asked = any(word.tag_ == "TO" for word in verb.doc[verb.i :])
    return [] if asked else prepositional(verb, "on")
