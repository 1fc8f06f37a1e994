"""Some of many who are told at the end, behind whatever it is done to: "nine states closed their embassies in A, notably B and C".

The parser hangs them from A, so that the embassies in B and C were closed as well.
"""

from __future__ import annotations

from collections.abc import Iterator

from . import lists, tree
from .edges import Edge, Rules
from .members import AMONG, SINGLING, THEM, TITLES, first_name, is_behind_comma, only_group_before
from .words import Token

DOERS = frozenset({"nsubj", "nsubjpass", "pobj"})
NAMED = frozenset({"appos", "dobj", "conj", "npadvmod", "pobj", "nmod", "attr", "acomp", "dep"})
BEING, WITH, THE = "being", "with", "the"


def singled_out(word: Token) -> Iterator[Edge]:
    """As in ", notably A and B", ", most recently A", ", the latest being A"."""
    if word.lower_ not in SINGLING or word.i + 2 >= len(word.doc):
        return
    being = word.nbor().lower_ == BEING
    opening = word.doc.tokens[word.left_edge.i] if being else first_of(word)
    if opening.i < 2 or not is_behind_comma(opening) or not is_alone(opening.nbor(-2)):
        return
    name = first_name(word.doc, word.i + (2 if being else 1))
    if name is None or name.dep_ not in NAMED or is_titled(name):
        return
    clause = (
        word.head if being and word.head.lower_ == BEING else word
    )  # which of the two hangs from the clause
    yield from hung_from_many(word, name, beside=clause if being else name)


def is_titled(name: Token) -> bool:
    """As in "criticised A, notably Prime Minister N", who is no state."""
    return not TITLES.isdisjoint(word.lower_ for word in name.doc[name.left_edge.i : name.i])


def first_of(adverb: Token) -> Token:
    """The "most" of "most recently"."""
    return adverb.nbor(-1) if adverb.i and adverb.nbor(-1).head is adverb else adverb


def is_alone(before: Token) -> bool:
    """Whether those who follow can be no part of what stands before the comma, as they can of "the League", "its allies"."""
    articles = [child for child in before.children if child.lower_ == THE]
    return (before.pos_ == "PROPN" and not articles) or before.pos_ in {"PRON", "NUM"}


def hung_from_many(opening: Token, name: Token, *, beside: Token) -> Iterator[Edge]:
    """The list, as one that tells some of the many who act in the clause in which it stands."""
    many = only_group_before(beside)
    if many is None or many.dep_ not in DOERS or tree.clause_verb(many) is not tree.clause_verb(beside.head):
        return
    yield Edge(word=opening, head=many, dep="prep")
    yield Edge(word=name, head=opening, dep="pobj")


def named_among_them(among: Token) -> Iterator[Edge]:
    """As in ", A and B among them", ", with A among them"."""
    doc = among.doc
    if among.i < 2 or among.i + 1 >= len(doc) or doc.tokens[among.i + 1].lower_ != THEM:
        return
    last = among.nbor(-1)
    if last.pos_ != "PROPN":
        return
    name = first_behind_comma(last)
    if name is None or is_of_a_body(name.head):
        return
    for edge in hung_from_many(among, name, beside=name):
        yield edge
        if edge.word is name:
            yield Edge(word=doc.tokens[among.i + 1], head=among, dep="nmod")


def is_of_a_body(many: Token) -> bool:
    """As in "several members of the League, A among them", where the parser takes A for the members."""
    return any(noun.pos_ == "PROPN" for noun in tree.prepositional(many, "of"))


def first_behind_comma(last: Token) -> Token | None:
    """The first name of the list that ends with this one: the one behind the first comma of its row, or the object of "with"."""
    first = last
    while first.dep_ == "conj" and first.head.pos_ == "PROPN":
        first = first.head
    if first.dep_ == "pobj" and first.head.lower_ == WITH and is_behind_comma(first.head):
        return first
    row = [first, *(one for one in lists.conjuncts(first) if one.i <= last.i)]
    return next((one for one in row if is_behind_comma(one.left_edge) and is_alone_before(one)), None)


def is_alone_before(name: Token) -> bool:
    before = name.left_edge.i - 2
    return before >= 0 and is_alone(name.doc.tokens[before])


RULES: Rules = {
    singled_out: frozenset({"advmod", "appos", "amod", "nsubj", "dep", "npadvmod", "acl"}),
    named_among_them: frozenset({"prep"}),
}
WORDS: Rules = {
    singled_out: SINGLING,
    named_among_them: frozenset({AMONG}),
}
