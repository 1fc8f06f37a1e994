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
NAMED_TIMES = grammar.words("weekdays") | grammar.words("months")
BEFORE_IT = frozenset({"after", "following", "behind"})
"""Before whoever did it earlier."""
DATING = frozenset({"in", "on"})
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


def day_of_another(preposition: Token) -> Iterator[Edge]:
    """As in "the first state to recognise A after | B in 2017": it is B that did so then."""
    verb = preposition.head
    if preposition.lower_ not in DATING or preposition.i == 0 or not ranked_before(verb):
        return
    name, then = preposition.nbor(-1), preposition.doc[preposition.i + 1 :][:2]
    first = name
    while first.dep_ == "conj" and first.head.pos_ == "PROPN":
        first = first.head
    told = first.pos_ == "PROPN" and first.dep_ == "pobj" and first.head.lower_ in BEFORE_IT
    dated = any(word.pos_ == "NUM" or word.lower_ in NAMED_TIMES for word in then)
    if told and dated and verb == tree.clause_verb(first.head):
        yield Edge(word=preposition, head=name, dep="prep")


def after_another(opening: Token) -> Iterator[Edge]:
    """As in "the second country to open an embassy in A | after B": it is told of the deed, and not of the embassy."""
    verb = tree.clause_verb(opening)
    names = [name for name in tree.children(opening, "pobj") if name.pos_ == "PROPN"]
    if opening.lower_ not in BEFORE_IT or not names or not ranked_before(verb):
        return
    if opening.head is not verb and opening.head.i > verb.i:
        yield Edge(word=opening, head=verb, dep="prep")


def ranked_before(infinitive: Token) -> bool:
    """As in "the first state to recognise"."""
    if infinitive.tag_ != "VB" or not any(word.tag_ == "TO" for word in tree.children(infinitive, "aux")):
        return False
    return any(
        word.lower_ in RANKS for word in infinitive.doc.tokens[max(infinitive.i - NEAR, 0) : infinitive.i]
    )


RULES: Rules = {first_after: HANGING, after_another: frozenset({"prep"}), day_of_another: frozenset({"prep"})}
WORDS: Rules = {first_after: OPENING, after_another: BEFORE_IT, day_of_another: DATING}
NEEDS: Rules = {first_after: RANKS, after_another: RANKS, day_of_another: RANKS}
