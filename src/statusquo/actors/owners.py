"""Several of whom one noun tells the organs, people or regions: "American and Vietnamese officials", "leaders of Chad and Niger"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..model import Party
from ..syntax import lists, tree
from .phrases import FROM, PEER_NOUNS, SHARED, WHENCE, is_peer_of, joined

if TYPE_CHECKING:
    from ..syntax.words import Token
    from .cast import Cast


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
