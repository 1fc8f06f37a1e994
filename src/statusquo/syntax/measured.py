"""A clause whose time is measured from another's: "recognised B, a day after C took the same step", "hours before D did so".

The parser takes the measure for the subject of the clause, or the word that opens the clause for a preposition.
"""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar, tree
from .edges import Edge, Rules
from .words import Token

STRETCHES = grammar.words("stretches_of_time")
OPENING = frozenset({"after", "before"})
BELOW = frozenset({"advcl", "conj", "ccomp", "parataxis", "relcl"})
FINITE = frozenset({"VBD", "VBZ", "VBP"})


def clause_after_a_measure(opening: Token) -> Iterator[Edge]:
    """As in ", a day after | C and D took the same step": C and D took it, and no day did."""
    doer = tree.first(tree.children(opening, "pobj"))
    if opening.lower_ not in OPENING or doer is None or opening.i == 0:
        return
    measure = opening.doc.tokens[opening.i - 1]
    if tree.lemma(measure) not in STRETCHES:
        return
    verb = next((node for node in (opening.head, measure.head) if node.pos_ in {"VERB", "AUX"}), None)
    if verb is None or not is_clause_behind(verb, doer):
        return
    if any(word not in (measure, doer) for word in tree.children(verb, *tree.ANY_SUBJECTS)):
        return
    passive = bool(tree.children(verb, "auxpass"))
    yield Edge(word=measure, head=verb, dep="npadvmod")
    yield Edge(word=opening, head=verb, dep="mark")
    yield Edge(word=doer, head=verb, dep="nsubjpass" if passive else "nsubj")
    if verb.dep_ != "advcl":
        yield Edge(word=verb, head=verb.head, dep="advcl")


def clause_joined(opening: Token) -> Iterator[Edge]:
    """As in ", the day after C took that step": told beside the deed before, neither joined to it nor said of the day."""
    verb, measure = opening.head, opening.doc.tokens[max(opening.i - 1, 0)]
    if opening.lower_ not in OPENING or tree.lemma(measure) not in STRETCHES:
        return
    if verb.dep_ == "conj" and not tree.children(verb.head, "cc"):
        yield Edge(word=verb, head=verb.head, dep="advcl")
    elif verb.dep_ == "relcl" and verb.head == measure and measure.head.pos_ in {"VERB", "AUX"}:
        yield Edge(word=verb, head=measure.head, dep="advcl")
        yield Edge(word=measure, head=verb, dep="npadvmod")


def is_clause_behind(verb: Token, doer: Token) -> bool:
    """Whether it is a finite clause beneath a verb that stands before it."""
    finite = verb.tag_ in FINITE or bool(tree.children(verb, "aux", "auxpass"))
    below = verb.dep_ in BELOW and verb.head.pos_ in {"VERB", "AUX"}
    return finite and below and verb.head.i < doer.i < verb.i


RULES: Rules = {clause_after_a_measure: frozenset({"prep"}), clause_joined: frozenset({"mark"})}
WORDS: Rules = {clause_after_a_measure: OPENING, clause_joined: OPENING}
NEEDS: Rules = {clause_after_a_measure: STRETCHES, clause_joined: STRETCHES}
