"""Bodies that no file knows: where their names end ("the Workers' Front for Kalmia"), and whether the report tells what they are.

A name alone may be anything, a person, a firm, a law; where the report calls it a party, a militia or a front it is a party to what it does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING

from ..syntax import tree
from .phrases import BEFORE_NAMES, end_of_name, start_of_name, without_nickname

if TYPE_CHECKING:
    from ..syntax.words import Token

Words = Mapping[str, frozenset[str]]
Known = Callable[["Token"], bool]
OPENING = frozenset({"of", "for"})
"""What may begin the second half of a body's name: "Front for the Liberation of Kalmia"."""
AND = "and"
PLURAL_OWNERS = frozenset({"people", "women", "men", "children"})
"""Whose body it is, as a part of its name, without an "s" of the plural: "People's Front"."""
MARKS = frozenset({"'s", "’s", "'", "’"})
SAME = ("appos", "compound", "nmod", "amod")
NEVER = frozenset({"former", "ex", "so-called"})


def proper_name(head: Token, words: Words, is_known: Known) -> str:
    """The proper name around a head, without titles, offices and nicknames: "Dmitry Zhirnov"."""
    start, end = start_of_name(head, words[BEFORE_NAMES], is_known), end_of_name(head)
    if tree.lemma(head) in words["name_heads"]:
        start, end = start_of_body(head, start, is_known), end_of_body(head, end, words, is_known)
    return without_nickname(head.doc[start:end].text)


def start_of_body(head: Token, start: int, is_known: Known) -> int:
    """Where the name of a body begins whose owners are a part of it: "Socialist People's Party", not "Chad's Party"."""
    owner = head.doc[start - 2] if start > 1 else head
    if start <= 1 or head.doc[start - 1].text not in MARKS or not owner.text[:1].isupper() or is_known(owner):
        return start
    many = owner.lower_ in PLURAL_OWNERS or (
        owner.lower_.endswith("s") and head.doc[start - 1].text in {"'", "’"}
    )
    if not many:
        return start
    start -= 2
    while (
        start > 0
        and (word := head.doc[start - 1]).text[:1].isupper()
        and word.pos_ in {"PROPN", "NOUN", "ADJ"}
    ):
        if is_known(word):
            break
        start -= 1
    return start


def end_of_body(head: Token, end: int, words: Words, is_known: Known) -> int:
    """Where the name of a body ends that goes on behind its head: "Movement for the Liberation of the Kalmian People"."""
    doc = head.doc
    if end >= len(doc) or doc[end].lower_ not in OPENING:
        return end
    last, at = end, end
    while at < len(doc):
        word = doc[at]
        if (
            word.text[:1].isupper()
            and word.pos_ in {"PROPN", "NOUN", "ADJ"}
            and word.lower_ not in words["organs"]
        ):
            last = at + 1
        elif word.text not in words["in_names"] or (word.lower_ == AND and joins_another(word, is_known)):
            break
        at += 1
    return last


def joins_another(joint: Token, is_known: Known) -> bool:
    """Whether an "and" ends the name: behind it stands somebody known, or what is no name."""
    behind = joint.doc[joint.i + 1] if joint.i + 1 < len(joint.doc) else None
    return behind is None or not behind.text[:1].isupper() or is_known(behind)


class Bodies:
    """The unknown names that one report tells to be those of parties, movements, armed groups."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._told: set[str] = set()

    def tells(self, head: Token, name: str) -> bool:
        """Whether it does so by a noun beside the name, here or where the name was looked at before: "the rebel group X", "X, an
        opposition party".
        """
        if name not in self._told and any(is_political(noun, self._words) for noun in beside(head)):
            self._told.add(name)
        return name in self._told


def is_political(noun: Token, words: Words) -> bool:
    """A militia or a party; of groups and organisations, which may do any business, those told to be armed or to stand for a cause."""
    kind, told = tree.lemma(noun), {child.lower_ for child in noun.lefts}
    if told & NEVER:
        return False
    return kind in words["political_bodies"] or (
        kind in words["any_bodies"] and not told.isdisjoint(words["causes"])
    )


def beside(name: Token) -> Iterator[Token]:
    """What a report calls a name in the same phrase: "the rebel group X", "X, an armed movement", "the X militia"."""
    yield from (child for child in name.children if child.dep_ in SAME and child.pos_ in {"NOUN", "PROPN"})
    if name.dep_ in {"appos", "compound", "nmod"} and name.head.pos_ == "NOUN":
        yield name.head
