"""Of whom a relative clause tells that stands behind a predicate: "Chad is one of the states that recognise Peru"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..syntax import grammar, roles, tree

if TYPE_CHECKING:
    from ..syntax.words import Token

NOT_ONE_OF = grammar.words("not_one_of")


def denied_membership(noun: Token) -> Token | None:
    """The word that denies in "is not among the states that recognised A", "is not one of the states that", "no longer among"."""
    side = noun.head
    one = side.head if side.lower_ == "of" and side.head.lower_ == "one" else None
    among = side if side.lower_ == "among" else one
    if among is None or noun.dep_ != "pobj":
        return None
    beside = [*among.head.children, *among.children]
    return next((word for word in beside if word.lower_ in NOT_ONE_OF and word.i < among.i + 1), None)


def told_by(noun: Token, clause: Token) -> Token | None:
    """The verb that makes somebody one of those of whom the clause tells: "may be one of the states that", "wants to be the state that"."""
    acts = any(word.lower_ in tree.RELATIVE_WORDS for word in tree.children(clause, *tree.ANY_SUBJECTS))
    if not acts or tree.lemma(noun) not in roles.GENERIC_HEADS:
        return None
    side = noun.head
    if side.lower_ == "of" and side.head.lower_ == "one":
        side = side.head
    verb = side.head if side.lower_ in {"among", "one"} else side
    return verb if tree.lemma(verb) in tree.COPULAS else None
