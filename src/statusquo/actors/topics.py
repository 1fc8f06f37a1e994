"""Matters and people without a name of their own, by their shortest noun phrase (rule 2): "members of the council"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..model import Party, slug
from ..syntax import tree
from .collectives import NOT_IN_NAME, takes_up
from .matters import content_of

if TYPE_CHECKING:
    from ..syntax.words import Token

SHORTEST_NAME = 3
LONGEST = 2
"""Words; a noun with more of its own needs no "of" phrase to be told from others."""
WHY = "by its noun phrase"


def topic(head: Token, words: Mapping[str, frozenset[str]]) -> Party | None:
    """A party or matter by its shortest noun phrase: "Russian media managers", "two-state solution"; None for a bare "the group"."""
    lemma = tree.lemma(head)
    if head.pos_ not in {"NOUN", "PROPN"} or {head.text, lemma} & words["days"]:
        return None
    matter = content_of(head) if lemma in words["empty_nouns"] | words["quantities"] else None
    if matter is not None:
        return topic(matter, words)  # "calls for a ceasefire" are about the ceasefire
    own = [t for t in words_before(head) if is_hyphenated(t) or t.dep_ not in NOT_IN_NAME]
    whole = tree.first(tree.prepositional(head, "of"))
    is_bare = own == [head] and whole is None and not tree.children(head, "relcl", "acl")
    if is_bare and lemma in words["person_nouns"] and takes_up(head, words):
        return None
    if head.dep_ == "dobj" and tree.lemma(head.head) in words["taking_of"]:
        whole = None  # "stripped the minority of citizenship"
    name = text_of(own)
    if whole is not None and len(own) <= LONGEST and (rest := belonging(whole, words)):
        name += f" of {rest}"
    if len(name) < SHORTEST_NAME:
        return None
    return Party(id=slug(name), name=name, kind="collective", why=WHY, sure=False)


def belonging(whole: Token, words: Mapping[str, frozenset[str]]) -> str:
    """What something is of, as it is told: "Lebanon's central bank"; nothing where a pronoun tells it."""
    if tree.lemma(whole) in words["quantities"] and (counted := content_of(whole)) is not None:
        return belonging(counted, words)
    phrase = words_before(whole)
    if any(t.pos_ == "PRON" for t in phrase):
        return ""
    return text_of([t for t in phrase if t.dep_ not in {"det", "punct", "nummod", "quantmod"}])


def words_before(head: Token) -> list[Token]:
    """The words of a noun phrase up to its head."""
    return list(head.doc[head.left_edge.i : head.i + 1])


def is_hyphenated(token: Token) -> bool:
    """Whether a word is the first part of a compound, or its hyphen: "two-state"."""
    return token.text == "-" or (token.i + 1 < len(token.doc) and token.nbor().text == "-")


def text_of(tokens: list[Token]) -> str:
    return " ".join(t.text for t in tokens).replace(" - ", "-").replace(" '", "'").strip(" -")
