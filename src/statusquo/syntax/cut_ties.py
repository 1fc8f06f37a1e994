"""What a relative clause tells of a thing: of "the ties with A, which B cut" it is the ties that are cut, and not A."""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar, tree
from .edges import Edge, Rules
from .words import Token

DONE_TO_THINGS = grammar.words("done_to_things")
"""Verbs of which a state is no object: "cut", "close"."""
THINGS = grammar.words("things_between_states")
THAT = "that"


def clause_of_name(clause: Token) -> Iterator[Edge]:
    """As in "restored ties with A, which it cut": the clause hung from the name."""
    name = clause.head
    if clause.dep_ != "relcl":
        return
    if tree.lemma(clause) not in DONE_TO_THINGS or name.pos_ != "PROPN" or not lacks_object(clause):
        return
    thing = thing_of(name)
    if thing is not None:
        yield Edge(word=clause, head=thing, dep="relcl")
        yield from relative_that(clause)


def clause_of_verb(clause: Token) -> Iterator[Edge]:
    """As in "restored the ties with A that it broke off", "reopened an embassy in B it closed": the clause hung from the verb."""
    verb = clause.head
    if clause.dep_ != "ccomp":
        return
    if tree.lemma(clause) not in DONE_TO_THINGS or clause.i < verb.i or not lacks_object(clause):
        return
    marked = [word.lower_ for word in tree.children(clause, "mark")]
    things = [noun for noun in tree.children(verb, "dobj") if tree.lemma(noun) in THINGS]
    ends = things[-1].right_edge.i + 1 if things else 0
    if things and marked in ([], [THAT]) and ends == clause.left_edge.i:
        yield Edge(word=clause, head=things[-1], dep="relcl")


def clause_of_thing(clause: Token) -> Iterator[Edge]:
    """As in "the embassy in A that it closed", where "that" was read as its object."""
    told = clause.dep_ == "relcl" and tree.lemma(clause) in DONE_TO_THINGS
    if told and tree.lemma(clause.head) in THINGS:
        yield from relative_that(clause)


def relative_that(clause: Token) -> Iterator[Edge]:
    for word in tree.children(clause, "dobj"):
        if word.lower_ == THAT and word.tag_ == "IN":
            yield Edge(word=word, head=clause, dep="mark")


def lacks_object(clause: Token) -> bool:
    """Whether a clause has a subject of its own, and no object but a relative word."""
    if not tree.children(clause, "nsubj") or tree.children(clause, "auxpass"):
        return False
    subjects = [word for word in tree.children(clause, "nsubj") if word.tag_ not in {"WDT", "WP"}]
    objects = tree.children(clause, "dobj", "ccomp", "xcomp", "attr")
    return bool(subjects) and all(word.lower_ in {THAT, "which"} for word in objects)


def thing_of(name: Token) -> Token | None:
    """The ties of "ties with A", the embassy of "embassy in A"."""
    above = name.head.head if name.dep_ == "pobj" else name
    return above if above.pos_ == "NOUN" and tree.lemma(above) in THINGS else None


RULES: Rules = {
    clause_of_name: frozenset({"relcl"}),
    clause_of_thing: frozenset({"relcl"}),
    clause_of_verb: frozenset({"ccomp"}),
}
