"""What somebody is the first to do, told behind a time: "the first state after the war to recognise A", "the only one since then to".

The parser hangs the infinitive from the noun of the time, or takes it for an end for which all was done.
"""

from __future__ import annotations

from collections.abc import Iterator

from . import grammar, tree
from .edges import Edge, Rules
from .words import Token

RANKS = grammar.words("ranking")
DOERS = grammar.words("ranked_doers")
WITH_INFINITIVES = grammar.words("with_infinitives")
"""The time may be told by what somebody decided to do: "the first state after its decision to"."""
OPENING = frozenset({"after", "since", "following", "during"})
HANGING = frozenset({"prep", "mark", "acl"})
NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "DET", "NUM", "ADP", "PRON"})
RANKED = frozenset({"attr", "appos", "pobj", "dobj", "nsubj"})
NEAR = 4
"""Words from a noun back to what ranks it, and to it from the time."""


def first_after(opening: Token) -> Iterator[Edge]:
    """As in "the first state after the war | to recognise A": it is the state that recognises it."""
    if opening.lower_ not in OPENING or opening.dep_ not in HANGING:
        return
    noun, deed = ranked(opening), infinitive_behind(opening)
    if noun is None or deed is None or noun.dep_ not in RANKED:
        return
    time = deed.nbor(-2)
    while time.dep_ in {"pobj", "compound", "case"} and time.head.i > opening.i:
        time = time.head
    if tree.lemma(time) in WITH_INFINITIVES or tree.lemma(deed.nbor(-2)) in WITH_INFINITIVES:
        return
    if opening.head != noun or opening.dep_ != "prep":
        yield Edge(word=opening, head=noun, dep="prep")
    if time.head != opening or time.dep_ != "pobj":
        yield Edge(word=time, head=opening, dep="pobj")
    if deed.head != noun:
        yield Edge(word=deed, head=noun, dep="relcl")


def ranked(opening: Token) -> Token | None:
    """The noun right before that is given a place in a row: "the first country in Africa after"."""
    for noun in reversed(opening.doc.tokens[max(opening.i - NEAR, 0) : opening.i]):
        if noun.pos_ not in NOMINAL:
            return None
        if tree.lemma(noun) in DOERS:
            before = opening.doc.tokens[max(noun.i - NEAR, 0) : noun.i]
            return noun if any(word.lower_ in RANKS for word in before) else None
    return None


def infinitive_behind(opening: Token) -> Token | None:
    """The infinitive behind the noun phrase that tells the time."""
    for word in opening.doc.tokens[opening.i + 1 : -1]:
        if word.tag_ == "TO" and word.nbor().tag_ == "VB":
            return word.nbor() if word.i > opening.i + 1 else None
        if word.pos_ not in NOMINAL and word.tag_ != "POS":
            return None
    return None


RULES: Rules = {first_after: HANGING}
WORDS: Rules = {first_after: OPENING}
NEEDS: Rules = {first_after: RANKS}
