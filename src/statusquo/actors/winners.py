"""Who has won the election of which a report speaks, where it tells of one who was declared the winner: "recognised the result"; and
who stood against him, where it tells whom the opposition put up or others take for the winner: "recognised the opposition's candidate".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
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
OFFICE = r"(?:president|president-elect|winner|victor|head of state|leader)\b"
CHALLENGES = (
    re.compile(r"\bopposition(?:['’]s)? (?:presidential )?candidate,? ([^,.;:\n“”\"]{3,40})", re.IGNORECASE),
    re.compile(
        r"([^,.;:\n“”\"]{3,40}), (?:the|an) opposition(?:['’]s)? (?:presidential )?candidate\b", re.IGNORECASE
    ),
    re.compile(
        r"([^,.;:\n“”\"]{3,40}) is the (?:rightful |legitimate )?(?:president-elect|winner)\b", re.IGNORECASE
    ),
)
"""As in "the opposition candidate, A", "A is the president-elect"."""
TAKEN_FOR = (
    re.compile(
        rf"\brecogni[sz]\w+ ([^,.;:\n“”\"]{{3,40}}?) as (?:the |its |their )?(?:\w+ )?{OFFICE}", re.IGNORECASE
    ),
)
"""As in "recognised A as the president": asked where nothing else tells who stood."""
FULL_NAME = re.compile(r"[A-Z][^\W\d_]+ [A-Z][^\W\d_]+$")
"""Somebody is named there, whom no file knows."""
PEOPLE = frozenset({"person", "authority"})
WINNER = "the declared winner"
CHALLENGER = "the candidate of the opposition"


def winner(cast: Cast) -> Party | None:
    """The one person whom the report calls the declared winner; None where it calls nobody so, or somebody else as well."""
    return the_only(list(declared(cast)), WINNER, cast)


def challenger(cast: Cast) -> Party | None:
    """The one person whom the report calls the opposition's candidate, or of whom it tells that others take him for the winner."""
    text = cast.document.text
    for patterns in (CHALLENGES, TAKEN_FOR):
        found = [(people_in(match, cast), match) for pattern in patterns for match in pattern.finditer(text)]
        named = [party for party, match in found if party is not None or FULL_NAME.search(match[1])]
        if named:
            return the_only(named, CHALLENGER, cast)
    return None


def the_only(named: Sequence[Party | None], why: str, cast: Cast) -> Party | None:
    known = {cast.ontology.authority(party.id) for party in named if party is not None}
    one = named[0] if named and None not in named and len(known) == 1 else None
    return replace(one, why=why, sure=False) if one is not None else None


def people_in(match: re.Match[str], cast: Cast) -> Party | None:
    """Who is named last in what a pattern has found."""
    named = [p for p in cast.between(*match.span(1)) if p.kind in PEOPLE or p.in_person]
    return named[-1] if named else None


def declared(cast: Cast) -> Iterator[Party | None]:
    """Who is named in each telling of a winner; None for somebody whom no file knows."""
    text = cast.document.text
    for match in (*ACTIVE.finditer(text), *PASSIVE.finditer(text)):
        if match[1] == match[1].lower():
            continue  # "was declared the winner": whom it names stands before
        yield people_in(match, cast)
