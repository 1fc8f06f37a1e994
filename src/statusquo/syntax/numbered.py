"""Words of number that act: "Neither recognises B", "Most condemned it", "A and B, neither of which recognises C, met"."""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar, tree
from .edges import Edge, Rules
from .subjects import FINITE, lacks_subject
from .words import Token

NUMBERS = grammar.words("numbers_whole") | grammar.words("numbers_part")
RELATIVES = frozenset({"which", "whom"})
OF = "of"
ACTING = frozenset({"neither", "most"})
"""Taken for a conjunction or an adverb where they begin a sentence."""


def number_that_acts(number: Token) -> Iterator[Edge]:
    """As in "Neither recognises B", "Most condemned it": it is who does so, and joins or measures nothing."""
    verb, taken_for = number.head, number.lower_ in ACTING and number.dep_ in {"preconj", "advmod"}
    if not taken_for or number.i or verb.tag_ not in FINITE or not lacks_subject(verb):
        return
    if not tree.children(verb, "cc"):
        yield Edge(word=number, head=verb, dep="nsubj")


def number_of_which(number: Token) -> Iterator[Edge]:
    """As in "A and B, neither of which recognises C, met": a clause that tells of A and B, and not what they do in the main one."""
    doc, at = number.doc, number.i
    if (
        number.lower_ not in NUMBERS
        or number.dep_ != "appos"
        or at + 3 >= len(doc)
        or doc.tokens[at + 1].lower_ != OF
        or doc.tokens[at + 2].lower_ not in RELATIVES
    ):
        return
    noun, of, relative = number.head, doc.tokens[at + 1], doc.tokens[at + 2]
    if relative.dep_ == "nsubj" and relative.head.dep_ == "relcl":
        yield Edge(word=relative, head=of, dep="pobj")
        yield Edge(word=number, head=relative.head, dep="nsubj")
        return
    verb = noun.head
    if noun.dep_ not in tree.SUBJECTS or verb.i < at or verb.tag_ not in FINITE | {"VBN"}:
        return
    yield Edge(word=number, head=verb, dep="nsubj")
    mains = [
        other for other in tree.children(verb, "conj") if is_behind_comma(other) and lacks_subject(other)
    ]
    if not mains:
        return
    main = mains[0]
    yield Edge(word=noun, head=main, dep="nsubj")
    yield Edge(word=main, head=main if verb.head == verb else verb.head, dep=verb.dep_)
    yield Edge(word=verb, head=noun, dep="relcl")


def is_behind_comma(verb: Token) -> bool:
    """Whether a verb, with what stands before it of its own, begins behind a comma."""
    start = min(
        [verb.i, *(word.i for word in tree.children(verb, "aux", "auxpass", "advmod") if word.i < verb.i)]
    )
    return verb.doc.tokens[start - 1].text == ","


RULES: Rules = {
    number_that_acts: frozenset({"preconj", "advmod"}),
    number_of_which: frozenset({"appos"}),
}
WORDS: Rules = {number_that_acts: ACTING, number_of_which: NUMBERS}
NEEDS: Rules = {number_that_acts: ACTING, number_of_which: RELATIVES}
