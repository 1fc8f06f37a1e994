"""Whose a thing is, where two own it: "A and B's agreement", of which the parser makes A and an agreement of B's."""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar, tree
from .edges import Edge, Rules
from .words import Token

BETWEEN_TWO = grammar.words("between_two")
JOINT = BETWEEN_TWO | grammar.words("joint_deeds")
WITH_OBJECT = grammar.words("with_object")
OFFICES = grammar.words("offices")
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
OTHERS = frozenset({"dobj", "pobj"})


def joint_owners(noun: Token) -> Iterator[Edge]:
    """As in "A and B's talks": both hold them. What is done to A, and a thing of B's alone, are told by other words."""
    last = tree.first([t for t in tree.children(noun, "poss") if t.pos_ == "PROPN" and t.i < noun.i])
    before = noun.head
    if last is None or noun.pos_ != "NOUN" or before.pos_ != "PROPN" or not is_joined(before, last):
        return
    first = before
    while first.dep_ == "conj" and first.head.pos_ == "PROPN":
        first = first.head
    if not are_both_meant(noun, first):
        return
    yield Edge(word=noun, head=first.head, dep=first.dep_)
    yield Edge(word=first, head=noun, dep="poss")
    yield Edge(word=last, head=before, dep="conj")
    for word in before.children:
        if word.i > noun.i:
            yield Edge(word=word, head=noun, dep=word.dep_)


def owner_of_whole(noun: Token) -> Iterator[Edge]:
    """As in "supports Chad's UNESCO bid", where the parser takes the first two words for the object, and the last for a clause."""
    name = noun.doc.tokens[noun.i - 1]
    if noun.pos_ != "NOUN" or name.pos_ != "PROPN" or name.dep_ not in OTHERS or noun.head is not name.head:
        return
    owner = tree.first(tree.children(name, "poss"))
    if owner is None or any(child.i < noun.i for child in noun.children):
        return
    yield Edge(word=noun, head=name.head, dep=name.dep_)
    yield Edge(word=name, head=noun, dep="compound")
    yield Edge(word=owner, head=noun, dep="poss")


def is_joined(one: Token, other: Token) -> bool:
    """Whether nothing but "and" stands between two names."""
    link = one.doc.tokens[one.i + 1]
    return link.lower_ == "and" and link.i + 1 == other.left_edge.i and not tree.children(one, "case")


def are_both_meant(noun: Token, first: Token) -> bool:
    """A state and a deed are seldom told as one subject; an object may be both ("backed A and B's bid")."""
    kind = tree.lemma(noun)
    above = first.head.head if first.dep_ == "pobj" else first.head
    if first.dep_ in SUBJECTS:
        return kind in JOINT and (noun.tag_ == "NNS" or kind not in OFFICES)  # not "A and B's president"
    alone = above.pos_ in {"NOUN", "PROPN"} or (first.dep_ == "dobj" and tree.lemma(above) in WITH_OBJECT)
    return first.dep_ in OTHERS and kind in BETWEEN_TWO and not alone


RULES: Rules = {joint_owners: frozenset({"conj"}), owner_of_whole: frozenset({"ccomp", "dep", "xcomp"})}
"""The rules of this page, for `repair`."""
KINDS: Rules = {joint_owners: frozenset({"NOUN"}), owner_of_whole: frozenset({"NOUN"})}
NEEDS: Rules = {joint_owners: frozenset({"poss"}), owner_of_whole: frozenset({"poss"})}
