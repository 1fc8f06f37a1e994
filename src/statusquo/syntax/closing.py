"""Where the parser hangs what closes a sentence behind a comma: ", saying that the vote was a farce", ", including A and B"."""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar, tree
from .edges import Edge, Rules
from .words import Token

DECLARING = grammar.words("declaring")
STATES = grammar.words("states")
ASKED_FOR = frozenset({"xcomp", "advcl", "pcomp"})
"""How a deed hangs that somebody is asked for, or accused of."""


def reason_given(token: Token) -> Iterator[Edge]:
    """Behind a comma the one who asks gives a reason, and not the one who is asked."""
    deed = token.head
    told = token.dep_ == "advcl" and token.tag_ == "VBG" and tree.lemma(token) in DECLARING
    if not told or token.doc[token.left_edge.i - 1].text != "," or deed.tag_ not in {"VB", "VBG"}:
        return
    asker = deed.head
    while asker.dep_ in {"prep", "xcomp"} and asker.head != asker:
        asker = asker.head
    if deed.dep_ in ASKED_FOR and asker.pos_ == "VERB" and tree.children(asker, "nsubj"):
        yield Edge(word=token, head=asker, dep="advcl")


def examples_apart(token: Token) -> Iterator[Edge]:
    """As in "Only twelve states recognise A, including B and C": B and C are of the states, and no part of A."""
    name = token.head
    behind = token.lower_ == "including" and token.i > 0 and token.nbor(-1).text == ","
    if not behind or name.tag_ != "NNP" or not any(t.tag_ == "NNP" for t in tree.children(token, "pobj")):
        return
    doers = [t for t in tree.children(tree.clause_verb(name), "nsubj") if t.i < name.i]
    if doers and doers[0].tag_ == "NNS" and tree.lemma(doers[0]) in STATES:
        yield Edge(word=token, head=doers[0], dep="prep")


RULES: Rules = {
    reason_given: frozenset({"advcl"}),
    examples_apart: frozenset({"prep"}),
}
WORDS: Rules = {examples_apart: frozenset({"including"})}
