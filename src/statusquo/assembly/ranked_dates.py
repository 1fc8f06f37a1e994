"""Dates that are not those of the deed: since when it is counted ("agreed to a truce, the third since January"), and that of the clause above
what is so at all times ("A, which does not recognise B, met C on Sunday").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..syntax import grammar, tree
from .tenses import FINITE, PRESENT

if TYPE_CHECKING:
    from ..syntax.words import Token

RANKING = grammar.words("ranking")
SINCE, DO = "since", "do"
DEFINITE = frozenset({"the", "its", "their", "his", "her"})
NEAR = 4
"""Words between the rank and the date: "the second such step by the council since"."""


def is_of_a_rank(date: Token) -> bool:
    """As in "the third since January", "its second such step since March": from when on they are counted, not when it was done."""
    words = date.doc.tokens
    at = next((i for i in range(date.left_edge.i, -1, -1) if words[i].lower_ == SINCE), None)
    if at is None or date.i - at > NEAR:
        return False
    for word in reversed(words[max(at - NEAR, 1) : at]):
        if word.pos_ in {"VERB", "AUX"} or word.is_punct:
            return False
        if word.lower_ in RANKING:
            return word.nbor(-1).lower_ in DEFINITE
    return False


def is_told_by_itself(verb: Token) -> bool:
    """As in "which does not recognise B": a clause with a tense of its own, and no infinitive ("became the first to recognise B")."""
    return any(child.tag_ in FINITE for child in tree.children(verb, "aux"))


def is_so_at_all_times(verb: Token) -> bool:
    """As in "met B, which A does not recognise, on Monday": what somebody does not do is of no day."""
    denied = verb.dep_ == "relcl" and "neg" in verb.doc.relations and bool(tree.children(verb, "neg"))
    return denied and any(tree.lemma(c) == DO and c.tag_ in PRESENT for c in tree.children(verb, "aux"))


def is_of_what_became(verb: Token) -> bool:
    """As in "in 1979 A became the first country | to recognise B", read as what it became that for."""
    return (
        verb.dep_ == "advcl"
        and tree.lemma(verb.head) in tree.COPULAS
        and bool(tree.children(verb.head, "attr"))
    )


def is_behind_a_past(date: Token, trigger: Token) -> bool:
    """As in "wants it to lift the sanctions that it imposed on Chad in 2023": of what was done, between what is to come and the date."""
    between = date.doc.tokens[trigger.i + 1 : date.i]
    return any(verb.tag_ == "VBD" and verb.dep_ == "relcl" and trigger in verb.ancestors for verb in between)
