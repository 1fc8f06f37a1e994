"""Clauses in a row, parted by a comma alone: "A recalled its envoy, B called an election and C left"; the parser takes the first for what
B has called.
"""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar, tree
from .edges import Edge, Rules
from .words import Token

SAYING = grammar.words("saying_it_to")
FINITE = frozenset({"VBD", "VBZ", "VBP"})
QUOTES = frozenset({'"', "“", "”", "''", "``"})


def clauses_in_a_row(clause: Token) -> Iterator[Edge]:
    """As in "A recalled its envoy | , B called an election": what has another object is no saying of what stands before it."""
    verb = clause.head
    if clause.dep_ != "ccomp" or verb.dep_ != "ROOT" or clause.i > verb.i or verb.tag_ not in FINITE:
        return
    doer = tree.first(tree.children(verb, "nsubj"))
    if doer is None or not QUOTES.isdisjoint(clause.doc.lowers) or tree.lemma(verb) in SAYING:
        return
    comma = doer.doc[doer.left_edge.i - 1] if doer.left_edge.i > clause.i else clause
    told = [word for word in tree.children(verb, "dobj") if word.i > verb.i and word.tag_ in {"NN", "NNS"}]
    own = tree.children(clause, "nsubj", "nsubjpass") and not tree.children(clause, "mark")
    if comma.text != "," or not told or not own or any(is_clause(child) for child in verb.rights):
        return
    yield Edge(word=clause, head=clause, dep="ROOT")
    yield Edge(word=verb, head=clause, dep="conj")


def is_clause(child: Token) -> bool:
    """As in "A had won, B told the court that C": it says that."""
    return child.dep_ in {"ccomp", "xcomp"}


RULES: Rules = {clauses_in_a_row: frozenset({"ccomp"})}
WORDS: Rules = {}
NEEDS: Rules = {clauses_in_a_row: frozenset({","})}
