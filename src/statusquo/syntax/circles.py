"""The part of the world among whose states a sentence counts, told apart from their noun: "No state has recognised it in Africa"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from . import grammar, tree

if TYPE_CHECKING:
    from .words import Token

REGIONS = grammar.words("regions_counted_in")
WORLDS = grammar.words("regions_behind_names")
WITHIN = frozenset({"in", "across", "within", "outside", "throughout"})
NAMES = frozenset({"PROPN", "PRON"})


def counted_in(head: Token) -> Token | None:
    """The preposition of the region in which those are counted whom the subject names; None where there is none, or where it tells of
    something else that is there ("the borders in Europe").
    """
    if head.dep_ not in tree.ANY_SUBJECTS or (
        REGIONS.isdisjoint(head.doc.lowers) and WORLDS.isdisjoint(head.doc.lowers)
    ):
        return None
    return next((word for word in phrases_of_clause(head.head) if is_region(word)), None)


def phrases_of_clause(verb: Token) -> Iterator[Token]:
    """The prepositions of a clause whose object, if it has one, is a name or a pronoun."""
    done_to = tree.children(verb, "dobj")
    if all(word.pos_ in NAMES for word in done_to):
        anywhere = [word for word in tree.children(verb, "advmod") if word.lower_ == "anywhere"]
        for host in (verb, *done_to, *anywhere):
            yield from tree.children(host, "prep")


def is_region(preposition: Token) -> bool:
    if preposition.lower_ not in WITHIN:
        return False
    nouns = tree.children(preposition, "pobj")
    named = (noun for noun in nouns if noun.lower_ in WORLDS and noun.i and noun.nbor(-1).text[0].isupper())
    return any(noun.lower_ in REGIONS for noun in nouns) or any(named)


def text_of(preposition: Token) -> str:
    """The region as it stands, with others that are joined to it: "in Africa or Asia"."""
    last = max(preposition.subtree, key=lambda word: word.i if is_of_list(word) else -1)
    text = preposition.doc[preposition.i : last.i + 1].text
    return f"{text[0].lower()}{text[1:]}"


def is_of_list(word: Token) -> bool:
    return word.dep_ in {"pobj", "conj"} and word.pos_ in tree.NOMINAL
