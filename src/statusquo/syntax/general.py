"""Missions and envoys whose rank stands behind them: "opened a consulate general in Cairo", "named a consul general".

The parser takes the last word for the noun, so that a general would be opened.
"""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar
from .edges import Edge, Rules
from .words import Token

GENERAL = frozenset({"general"})
RANKED = grammar.words("ranked_behind")


def rank_behind(general: Token) -> Iterator[Edge]:
    """As in "its consulate | general in Cairo": it is a consulate, and the rest is told of that."""
    noun = general.nbor(-1) if general.i else general
    if noun.lower_ not in RANKED or noun.dep_ != "compound" or noun.head != general:
        return
    yield Edge(word=noun, head=noun if general.head == general else general.head, dep=general.dep_)
    yield Edge(word=general, head=noun, dep="amod")
    for child in general.children:
        if child != noun:
            yield Edge(word=child, head=noun, dep=child.dep_)


RULES: Rules = {rank_behind: frozenset({"NN", "NNP"})}
WORDS: Rules = {rank_behind: GENERAL}
NEEDS: Rules = {rank_behind: RANKED}
