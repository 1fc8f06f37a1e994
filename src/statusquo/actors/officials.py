"""Parties through somebody who acts for them: by an office that a report names, or on the pages of a ministry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..model import Party
from ..syntax import tree

if TYPE_CHECKING:
    from ..syntax.words import Token

OWN_OFFICIAL = "office without a state, in the publisher's own words"


def acting(owner: Party, agent: str, why: str, *, in_person: bool) -> Party:
    return replace(owner, agent=agent, why=why, in_person=in_person)


def own_official(
    publisher: Party | None, titles: Sequence[Token], name: str, words: Mapping[str, frozenset[str]]
) -> Party | None:
    """As in "Ambassador Olm met Kalmia" on the pages of a ministry: with no state beside the office, likely its own."""
    if publisher is None or not any(tree.lemma(title) in words["own_titles"] for title in titles):
        return None
    return replace(acting(publisher, name, OWN_OFFICIAL, in_person=True), sure=False)
