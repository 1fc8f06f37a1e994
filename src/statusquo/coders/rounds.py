"""What is told of a round, a package or the renewal of something is told of the thing: "blocked a new round of sanctions"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..syntax import grammar, tree

if TYPE_CHECKING:
    from ..syntax.words import Token

ROUNDS = grammar.words("rounds_of_it")


def round_of(noun: Token) -> Token:
    """The round, of a round of rounds the outermost; the noun itself where it stands in none."""
    while noun.dep_ == "pobj" and noun.head.lower_ == "of" and tree.lemma(noun.head.head) in ROUNDS:
        noun = noun.head.head
    return noun
