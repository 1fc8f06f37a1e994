"""Parties through somebody who acts for them: by an office that a report names, or on the pages of a ministry."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..model import Party
from ..syntax import tree
from .phrases import is_out_of_office, titles_before
from .titled import BY_TITLE, THEN

if TYPE_CHECKING:
    from ..syntax.words import Token
    from .cast import Cast

BEFORE_NAMES = frozenset({"compound", "amod", "nmod"})
BEHIND_NAMES = frozenset({"appos", "relcl"})
OFFICE_OF = "office of"
"""How `why` opens where the text itself tells whose office it is."""
ELSEWHERE = "organisation"
OWN_OFFICIAL = "office without a state, in the publisher's own words"


def acting(owner: Party, agent: str, why: str, *, in_person: bool) -> Party:
    return Party(
        id=owner.id,
        name=owner.name,
        kind=owner.kind,
        agent=agent,
        why=why,
        sure=owner.sure,
        in_person=in_person,
    )


def stands_among(party: Party, nouns: Collection[str]) -> bool:
    """Whether a party is told by one of these nouns: "Chadian lawmakers", "the Chadian parliament"."""
    agent = party.agent.lower() if party.agent else ""
    last = agent.split()[-1] if agent else ""
    return agent in nouns or last in nouns or last.removesuffix("s") in nouns


def office_beside(head: Token, name: str, cast: Cast) -> Party | None:
    """As in "Jonas Brecht, the president of Kalmia,", "Jonas Brecht, who was then the president of Kalmia,"."""
    for child in offices_beside(head):
        held = tree.lemma(child) in cast.words["organs"] and not is_out_of_office(child)
        if held and (owner := cast.owner(child)) is not None:
            return acting(owner, name, f"{OFFICE_OF} {owner.name}", in_person=True)
    return None


def offices_beside(name: Token) -> list[Token]:
    """The nouns behind a name that tell what he is, or was then."""
    if BEHIND_NAMES.isdisjoint(name.doc.relations):
        return []
    told = [c for c in tree.children(name, "relcl") if tree.lemma(c) in tree.COPULAS and is_of_then(c)]
    return [
        *tree.children(name, "appos"),
        *(noun for clause in told for noun in tree.children(clause, "attr")),
    ]


def is_of_then(copula: Token) -> bool:
    """Whether an office is held when the rest is told: "who is", "who was then", not "who was"."""
    return copula.tag_ == "VBZ" or any(child.lower_ == THEN for child in copula.children)


def as_told(party: Party, head: Token, cast: Cast) -> Party:
    """A person by the office that the report tells: where files know of none, and where theirs is of another body."""
    name = party.agent if party.in_person else party.name if party.kind == "person" else None
    told = (cast.in_office(head, name) or office_beside(head, name, cast)) if name else None
    if told is None or party.kind == "person":
        return told or party
    titles = (*titles_before(head, BEFORE_NAMES), *offices_beside(head))
    words = {tree.lemma(title) for title in titles}
    serves = told.why.startswith(OFFICE_OF) and not words.isdisjoint(
        cast.words["own_titles"] | cast.words["titles_of_rulers"]
    )
    return told if serves and serves_elsewhere(party, told) else party


def serves_elsewhere(party: Party, owner: Party) -> bool:
    """As in "Uruguay's foreign minister, Luis Almagro", who by the day of the report heads another body: what the report tells of his
    office holds. A movement or a council is that of its own state.
    """
    elsewhere = party.kind == ELSEWHERE or party.why.endswith(BY_TITLE)
    return elsewhere and owner.kind == "state" and party.id != owner.id


def own_official(
    publisher: Party | None, titles: Sequence[Token], name: str, words: Mapping[str, frozenset[str]]
) -> Party | None:
    """As in "Ambassador Olm met Kalmia" on the pages of a ministry: with no state beside the office, likely its own."""
    if publisher is None or not any(tree.lemma(title) in words["own_titles"] for title in titles):
        return None
    return replace(acting(publisher, name, OWN_OFFICIAL, in_person=True), sure=False)
