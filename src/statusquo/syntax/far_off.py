"""What hangs from a word that stands farther off than the parser looks: "the states that recognised A, such as B"."""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar, tree
from .edges import Edge, Rules
from .words import Token

DECISIONS = frozenset(
    {
        "decision",
        "refusal",
        "pledge",
        "promise",
        "threat",
        "vow",
        "intention",
        "bid",
        "readiness",
        "willingness",
        "failure",
        "plan",
    }
)
CALLS = grammar.words("growing_calls")


def as_far_as(far: Token) -> Iterator[Edge]:
    """As in "went so far as to recognise A", "has not gone as far as recognising B": how far it went is what it did."""
    verb = far.head
    if far.lower_ != "far" or far.dep_ != "advmod" or tree.lemma(verb) != "go":
        return
    for deed in tree.children(far, "advcl"):
        if deed.tag_ == "VB" and any(mark.lower_ == "as" for mark in tree.children(deed, "mark")):
            yield Edge(word=deed, head=verb, dep="xcomp")
    for preposition in tree.children(far, "prep"):
        for deed in tree.children(preposition, "pcomp") if preposition.lower_ == "as" else ():
            yield Edge(word=deed, head=verb, dep="xcomp")
            yield Edge(word=preposition, head=deed, dep="mark")


def examples_of_those(preposition: Token) -> Iterator[Edge]:
    """As in "thanked the states that recognised A, such as B": B is one of the states, and the clause about them stands between."""
    such = preposition.nbor(-1) if preposition.i > 1 else preposition
    if (
        preposition.lower_ != "as"
        or preposition.dep_ != "prep"
        or such.lower_ != "such"
        or such.i < 2
        or such.nbor(-1).text != ","
    ):
        return
    if preposition.head.tag_ in {"NNS", "NNPS"} and preposition.head.pos_ == "NOUN":
        return
    last = such.nbor(-2)
    clauses = [node for node in (last, *last.ancestors) if node.dep_ == "relcl" and node.head.tag_ == "NNS"]
    for clause in clauses[:1]:
        yield Edge(word=preposition, head=clause.head, dep="prep")


def who_is_called_on(mark: Token) -> Iterator[Edge]:
    """As in "repeated its call for A to recognise B", read as an end for which it was repeated: it is what is called for."""
    deed, call = mark.head, mark.nbor(-1) if mark.i else mark
    asked = (
        mark.dep_ == "mark"
        and mark.lower_ == "for"
        and deed.dep_ == "advcl"
        and deed.tag_ == "VB"
        and call.head == deed.head
    )
    if asked and call.pos_ == "NOUN" and tree.lemma(call) in CALLS:
        yield Edge(word=deed, head=call, dep="acl")


def what_is_decided(deed: Token) -> Iterator[Edge]:
    """As in "hailed the decision of A to expel B", read as an end for which it was hailed: it is what A has decided."""
    to = tree.first(tree.children(deed, "aux"))
    if deed.dep_ != "advcl" or deed.tag_ != "VB" or to is None or to.lower_ != "to" or to.i + 1 != deed.i:
        return
    for noun in tree.children(deed.head, "dobj"):
        if tree.lemma(noun) in DECISIONS and noun.right_edge.i + 1 == to.i and tree.children(noun, "prep"):
            yield Edge(word=deed, head=noun, dep="acl")


RULES: Rules = {
    what_is_decided: frozenset({"advcl"}),
    as_far_as: frozenset({"advmod"}),
    examples_of_those: frozenset({"prep"}),
    who_is_called_on: frozenset({"mark"}),
}
WORDS: Rules = {
    as_far_as: frozenset({"far"}),
    examples_of_those: frozenset({"as"}),
    who_is_called_on: frozenset({"for"}),
}
NEEDS: Rules = {examples_of_those: frozenset({"such"}), who_is_called_on: CALLS, what_is_decided: DECISIONS}
