"""Who has won the election of which a report speaks, where it tells of one who was declared the winner: "recognised the result"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from ..model import Party

if TYPE_CHECKING:
    from .cast import Cast

DECLARED = r"(?:declared|proclaimed|announced|confirmed|certified|pronounced)"
WON = r"(?:(?:the |its )?(?:outright )?(?:winner|victor|president-elect)|re-?elected|won)"
ACTIVE = re.compile(rf"\b{DECLARED}\b([^,.;:\n“”\"]{{3,70}}?)\b{WON}\b", re.IGNORECASE)
"""As in "declared A the winner", "announced that A won"."""
PASSIVE = re.compile(
    rf"([^,.;:\n“”\"]{{3,60}})\b(?:was|were|has been|had been|is) (?:officially |formally )?{DECLARED} (?:as )?{WON}\b",
    re.IGNORECASE,
)
PEOPLE = frozenset({"person", "authority"})
WINNER = "the declared winner"


def winner(cast: Cast) -> Party | None:
    """The one person whom the report calls the declared winner; None where it calls nobody so, or somebody else as well."""
    named = list(declared(cast))
    known = {cast.ontology.authority(party.id) for party in named if party is not None}
    one = named[0] if named and None not in named and len(known) == 1 else None
    return replace(one, why=WINNER, sure=False) if one is not None else None


def declared(cast: Cast) -> Iterator[Party | None]:
    """Who is named in each telling of a winner; None for somebody whom no file knows."""
    text = cast.document.text
    for match in (*ACTIVE.finditer(text), *PASSIVE.finditer(text)):
        if match[1] == match[1].lower():
            continue  # "was declared the winner": whom it names stands before
        named = [p for p in cast.between(*match.span(1)) if p.kind in PEOPLE or p.in_person]
        yield named[-1] if named else None
