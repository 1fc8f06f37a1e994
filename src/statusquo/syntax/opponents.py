"""The opposition as somebody: "the opposition", "opposition leaders", not what a plan meets: "opposition to the plan"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import grammar, tree

if TYPE_CHECKING:
    from .words import Token

OPPONENTS = grammar.words("opponents")
PEOPLE = grammar.words("opposing_people")
GOVERNING = grammar.words("governing_bodies")
INVITING = grammar.words("inviting_to_talks")
GATHERINGS = grammar.words("gatherings")
BEFORE = frozenset({"compound", "amod", "nmod"})
UNSURE = frozenset({"a", "any", "no", "some", "such", "that", "this"})
"""Before "opposition" they tell how much of it there is, not whose."""
TOWARDS = frozenset({"to", "from", "against", "by", "for", "over"})
"""Behind it they tell to what it is, or from whom it comes: a deed and no party."""


def names_opponents(word: Token) -> bool:
    """Whether a word tells those who oppose a government: "the opposition", "Chad's opposition", "opposition parties"."""
    if tree.lemma(word) not in OPPONENTS:
        return False
    if word.dep_ in BEFORE and word.i < word.head.i:
        return stands_before_people(word, word.head)
    return is_the_opposition(word)


def stands_before_people(word: Token, people: Token) -> bool:
    """As in "opposition leaders", "resistance groups"."""
    return tree.lemma(word) in OPPONENTS and people.tag_ == "NNS" and tree.lemma(people) in PEOPLE


def is_the_opposition(noun: Token) -> bool:
    """Whether the noun itself stands for the party: with an article, an owner or a people, or beside a government."""
    towards = [child for child in tree.children(noun, "prep") if tree.lemma(child) in TOWARDS]
    if noun.tag_ != "NN" or (towards and not is_invited(noun, towards[0])):
        return False
    told = {child.lower_ for child in tree.children(noun, "det", "poss")}
    of_a_people = any(child.text[:1].isupper() for child in tree.children(noun, *BEFORE))
    return bool(told - UNSURE) or of_a_people or is_beside_government(noun)


def faced(verb: Token) -> list[Token]:
    """The opposition that somebody faces, where nobody is told from whom it comes: "has met with resistance and opposition"."""
    met = [*tree.children(verb, "dobj"), *tree.prepositional(verb, "with")]
    return [noun for first in met for noun in (first, *tree.children(first, "conj")) if is_faced(noun)]


def is_faced(noun: Token) -> bool:
    """Whether an opposition is a deed, and of nobody who is told: "political opposition", not "the opposition"."""
    own = {child.dep_ for child in noun.children} & {"det", "poss"}
    towards = [child for child in tree.children(noun, "prep") if tree.lemma(child) in TOWARDS]
    return tree.lemma(noun) == "opposition" and not own and not towards and not is_beside_government(noun)


def is_invited(noun: Token, preposition: Token) -> bool:
    """As in "invited the opposition to talks"."""
    comes = noun.dep_ == "dobj" and tree.lemma(noun.head) in INVITING and preposition.lower_ == "to"
    return comes and any(tree.lemma(item) in GATHERINGS for item in tree.children(preposition, "pobj"))


def is_beside_government(noun: Token) -> bool:
    """As in "between government and opposition"."""
    return noun.dep_ == "conj" and tree.lemma(noun.head) in GOVERNING
