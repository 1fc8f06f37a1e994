"""Whose second deed it is: "Norway said that Peru breaks the law and recalled its envoy" tells of Norway, for the tenses differ."""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar, tree
from .edges import Edge, Rules
from .words import Token

PRESENT = frozenset({"VBZ", "VBP"})
PAST = frozenset({"VBD", "VBN"})
FINITE = PRESENT | {"VBD"}
TELLING = grammar.words("declaring") | grammar.words("reporting")
OTHER_TIMES = frozenset({"npadvmod", "mark", "aux", "auxpass", "neg", *tree.ANY_SUBJECTS})
"""What a past tense of its own time may have beside it, or what makes it a clause of its own."""
EARLIER = grammar.words("earlier")


def deed_of_the_teller(verb: Token) -> Iterator[Edge]:
    """As in "said that Sudan is a neighbour and thanked Egypt": what is said stands in the present, and who says so did the rest.

    A past tense with a time of its own may belong to what is said: "said that Sudan is a neighbour and recognised it in 2011".
    """
    if verb.tag_ not in PAST:
        return
    said = verb.head
    while said.dep_ == "conj" and said.head.i < said.i:
        said = said.head
    if said.dep_ != "ccomp" or not is_past(verb, said):
        return
    above = said.head
    told = above.tag_ == "VBD" and above.i < said.left_edge.i and tree.lemma(above) in TELLING
    if not told or not tree.children(above, "nsubj") or not (is_present(said) and is_present(verb.head)):
        return
    if tree.children(verb, *OTHER_TIMES) or is_dated(verb):
        return
    for link in (child for child in tree.children(verb.head, "cc") if child.i < verb.i):
        yield Edge(word=link, head=above, dep="cc")
    yield Edge(word=verb, head=above, dep="conj", tag="VBD" if verb.tag_ == "VBN" else "")


def finite_beside_gerund(verb: Token) -> Iterator[Edge]:
    """As in "accused Sudan of arming rebels and recalled its envoy": a finite verb is joined to the finite one, and to no gerund."""
    gerund = verb.head
    if verb.tag_ not in FINITE or gerund.tag_ != "VBG" or gerund.dep_ != "pcomp" or verb.i < gerund.i:
        return
    above = next((word for word in tree.ancestors(gerund.head) if word.pos_ == "VERB"), None)
    if above is None or not is_finite(above) or tree.children(verb, *OTHER_TIMES):
        return
    for link in (child for child in tree.children(gerund, "cc") if child.i < verb.i):
        yield Edge(word=link, head=above, dep="cc")
    yield Edge(word=verb, head=above, dep="conj")


def is_finite(verb: Token) -> bool:
    return verb.tag_ in FINITE or any(c.tag_ in FINITE for c in tree.children(verb, "aux", "auxpass"))


def is_past(verb: Token, said: Token) -> bool:
    """A past tense; what was tagged as a participle is one where no "have" or "be" stands above that could take it."""
    return verb.tag_ == "VBD" or (
        verb.tag_ == "VBN" and said.tag_ in PRESENT and bool(tree.children(verb, "dobj"))
    )


def is_present(verb: Token) -> bool:
    """Present or future, "does not want"; of "has cut ties and thanked Chile" nobody can tell."""
    helping = [child for child in tree.children(verb, "aux") if verb.tag_ == "VB"]
    return verb.tag_ in PRESENT or any(child.tag_ in PRESENT | {"MD"} for child in helping)


def is_dated(verb: Token) -> bool:
    """Whether it has a year or an "earlier" of its own."""
    beside = tree.children(verb, "advmod", "prep")
    return any(
        tree.lemma(word) in EARLIER or any(below.tag_ == "CD" for below in tree.children(word, "pobj"))
        for word in beside
    )


RULES: Rules = {deed_of_the_teller: frozenset({"conj"}), finite_beside_gerund: frozenset({"conj"})}
KINDS: Rules = {deed_of_the_teller: PAST, finite_beside_gerund: FINITE}
NEEDS: Rules = {
    finite_beside_gerund: frozenset({"pcomp"}),
    deed_of_the_teller: TELLING,
}
