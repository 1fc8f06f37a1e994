"""Nouns that "one" and "those" stand for: "closed its embassy here and opened one there", "sanctions, including those imposed by A"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..syntax import grammar, roles, tree

if TYPE_CHECKING:
    from ..syntax.words import Token

INCLUDING = frozenset({"include", "including", "among", "like"})
REPEATED = frozenset({"dobj", "nsubjpass"})
ONES = frozenset({"one", "ones"})
AGAIN = grammar.words("told_again")
TIMES = grammar.words("times") | grammar.words("stretches_of_time")
AFTERWARDS = grammar.words("afterwards")
ARTICLES = frozenset({"a", "an"})
UNDER, SUFFERING = "under", frozenset({"face", "suffer", "endure"})


def noun_of(one: Token) -> Token:
    """The noun that "one" or "ones" repeats: the last object before it, as in "closed its embassy here and opened one there"; that of
    which "those" are some: "under sanctions, including those imposed by Peru".
    """
    if one.lower_ == "those" and tree.lemma(one.head) in INCLUDING and one.dep_ == "pobj":
        return one.head.head
    if one.lower_ not in ONES:
        return one
    before = (t for t in reversed(list(one.doc[: one.i])) if t.dep_ in REPEATED and t.pos_ == "NOUN")
    return next(before, one)


def bearer(verb: Token) -> list[Token]:
    """Who is under what is imposed: "A remains under sanctions, including those imposed by B", "A faces sanctions, among them ..."."""
    those = verb.head
    measure = noun_of(those)
    if verb.dep_ not in {"acl", "relcl"} or measure == those:
        return []
    above = measure.head
    clause = above.head if tree.lemma(above) == UNDER else above
    if clause.pos_ not in {"VERB", "AUX"} or not (clause != above or tree.lemma(above) in SUFFERING):
        return []
    return tree.children(clause, *tree.PASSIVE_SUBJECTS) or roles.subject(clause)


def sufferer(measure: Token) -> list[Token]:
    """Who is told to be under a measure beside his name: "Chad, under Swiss sanctions since 2019, turned to Peru"; or in front of it."""
    phrase = measure.head
    if measure.dep_ != "pobj" or tree.lemma(phrase) != UNDER:
        return []
    if phrase.head.pos_ in tree.NOMINAL:
        return [phrase.head]
    doc, first = phrase.doc, phrase.i
    while first > 0 and doc[first - 1].pos_ == "ADV":
        first -= 1  # "already under"
    if first == 0:
        return roles.subject(phrase.head)
    before = doc[first - 2] if first > 1 and doc[first - 1].text == "," else phrase
    return [before] if before.pos_ in {"PROPN", "NOUN"} else []


def is_told_again(deed: Token) -> bool:
    """As in "took the same step", "made the move": a deed told before, of which nothing more is said."""
    before = {child.lower_ for child in deed.children if child.i < deed.i}
    after = [child for child in deed.children if child.i > deed.i and not tells_when(child)]
    return deed.tag_ == "NN" and bool(before - ARTICLES) and before <= AGAIN | ARTICLES and not after


def tells_when(word: Token) -> bool:
    """As in "the same step | on Wednesday", "in May", "within hours", or why it was taken: "over the shelling"."""
    if word.dep_ != "prep":
        return False
    return word.lower_ in AFTERWARDS or any(
        tree.lemma(noun) in TIMES or noun.text.isdigit() for noun in tree.children(word, "pobj")
    )
