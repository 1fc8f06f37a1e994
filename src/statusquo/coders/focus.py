"""What a negation denies besides the act: its manner, its extent, its end or its reason, as in "did not recognise it alone"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..syntax import grammar, tree
from .scopes import is_denied

if TYPE_CHECKING:
    from ..syntax.words import Token

MANNERS = grammar.words("denied_manners")
PHRASES = grammar.words("denied_phrases")
EXTENTS = grammar.words("denied_extents")
TALKING = grammar.words("talking")
TALKS = grammar.words("talks_negated")
OBJECTS = frozenset({"dobj", "nsubjpass"})
SINGLING = grammar.words("singling_out")
UNTIL = frozenset({"until", "till", "before"})


def denied_part(trigger: Token) -> str | None:
    """What the negation of a verb may be about while the act itself took place; None where it can be but the act."""
    if trigger.pos_ not in {"VERB", "AUX"}:
        return None
    if not is_denied(trigger):
        return singled_out(trigger)
    denied = next((child.i for child in trigger.children if child.dep_ == "neg"), trigger.i)
    once = any(child.lower_ == "did" for child in trigger.children)
    for word in (child for child in trigger.children if child.i > denied):
        if once and word.lower_ in UNTIL:
            return word.lower_  # "did not recognise it until 2010": then it did
        if word.dep_ in {"advmod", "acomp"} and word.lower_ in MANNERS:
            return word.lower_
        if word.dep_ == "prep" and phrase(word) in PHRASES:
            return phrase(word)
        if word.dep_ in OBJECTS and (extent := extent_of(word)) is not None:
            return extent
    return topic_of(trigger)


def singled_out(verb: Token) -> str | None:
    """As in "it is not true that only Chad did", "the claim that Chad did so first is false": others did, or before it."""
    beside = [
        *verb.children,
        *(word for noun in tree.children(verb, *tree.ANY_SUBJECTS) for word in noun.children),
    ]
    return next((word.lower_ for word in beside if word.lower_ in SINGLING), None)


def phrase(preposition: Token) -> str:
    """A preposition with the word behind it: "because of", "for nothing"; the cost of it is one look."""
    return preposition.doc[preposition.i : preposition.i + 2].text.lower()


def extent_of(noun: Token) -> str | None:
    """As in "did not expel all of the diplomats", "imposed no further sanctions"."""
    words = [noun, *(child for child in noun.children if child.i < noun.i)]
    return next((word.lower_ for word in words if word.lower_ in EXTENTS), None)


def topic_of(verb: Token) -> str | None:
    """As in "did not discuss the border with Chad", "did not speak to Chad about aid": they may have met and spoken of something else."""
    lemma = tree.lemma(verb)
    if lemma in TALKS and tree.children(verb, "dobj"):
        return f"{lemma} what"
    if lemma in TALKING and tree.prepositional(verb, "about"):
        return f"{lemma} about"
    return None
