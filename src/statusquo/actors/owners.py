"""Several of whom one noun tells the organs, people or regions: "American and Vietnamese officials", "leaders of Chad and Niger"."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..model import Party
from ..syntax import lists, tree
from .phrases import FROM, PEER_NOUNS, SHARED, WHENCE, is_peer_of, joined
from .spoken import STATES

if TYPE_CHECKING:
    from ..syntax.words import Token
    from .cast import Cast

CLOSING = frozenset({",", "among"})


def joint_owners(head: Token, cast: Cast) -> list[Party]:
    """As in "American and Vietnamese officials", "leaders of Chad and Niger", "the A and B regions": one party a modifier."""
    if not head.children or head.in_news not in cast.words[SHARED]:
        return []
    noun, words = head.in_news, cast.words
    regions = noun in words["regions"]
    acting_for = noun in words["organs"] or (noun in PEER_NOUNS and is_peer_of(head))
    if not (regions or acting_for or noun in words["counted_powers"]):
        return []
    for child in told_whose(head):
        if child.lower_ in words["portfolios"]:
            continue
        members = lists.conjuncts(child) if child.children else [child]
        shared = [party for member in members for party in joined(member, cast)]
        if len(shared) + len(members) == 1:
            continue
        named = [party for member in members if (party := cast.named(member)) is not None]
        if len(shared + named) > 1 and len(named) == len(members):
            if not shared and tells_members(head, members, named, words["numbers"]):
                return named[1:]
            return [p if regions else replace(p, agent=p.agent or head.text) for p in shared + named]
    return []


def told_whose(head: Token) -> list[Token]:
    """All that may tell whose organs or peers several are: "American and Vietnamese officials", "leaders of Chad and Niger"."""
    told = tree.children(head, "amod", "compound", "nmod", "poss")
    lemmas = head.doc.lemmas
    for side in WHENCE if head.in_news in PEER_NOUNS else FROM:
        if side in lemmas:
            told += tree.prepositional(head, side)
    return told


def tells_members(
    head: Token, members: Sequence[Token], named: Sequence[Party], numbers: Collection[str]
) -> bool:
    """As in "three members of the League, A, B and C, recognised it": the League is none of the three, whose names follow it as if listed.

    A comma behind the last name, or as many names as were counted, tell it apart from "members of the League, A and B".
    """
    first, last = members[0], members[-1]
    if first.dep_ != "pobj" or named[0].kind in STATES or any(one.kind not in STATES for one in named[1:]):
        return False
    if members[1].left_edge.nbor(-1).text != ",":
        return False
    counted = {word.lower_ for word in tree.children(head, "nummod")}
    behind = last.right_edge.i + 1
    closed = behind < len(last.doc) and last.doc.tokens[behind].lower_ in CLOSING
    several = len(named) - 1
    return closed or any(word == str(several) or f"{word} {several}" in numbers for word in counted)
