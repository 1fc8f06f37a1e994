"""Which office a person acts for: the one held on the day of the report, unless the report gives him the title of another.

"Prime Minister Mira Tolen" is not the secretary general who she became later: the report tells of her time in office, or has no day.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache, cached_property
from typing import TYPE_CHECKING

from ..model import Role
from ..ontology import Ontology
from ..syntax import grammar
from ..syntax.grammar import any_of
from .index import Hit

if TYPE_CHECKING:
    from ..syntax.words import Token

REACH = 60
"""Characters before a name in which its title stands, with what makes another office of it."""
NOT_OF_BODIES = frozenset({"head_of_government", "foreign_minister", "defence_minister"})
"""Codes of titles that nobody bears in an organisation; "president" is no such title."""
PRESIDENT = "head_of_state"
BODY = "organisation"
THEN = "then"
HELD = re.compile(
    rf"\b({any_of({THEN, *grammar.words('deputising')})})\b(?:[ -][\w'’]+)?[ -]$", re.IGNORECASE
)
"""Before a title, what makes another office of it that is held all the same."""
BY_TITLE = ", by the title"
"""How `why` ends where the office is not the one of the day."""


@cache
def patterns(ontology: Ontology) -> tuple[re.Pattern[str], re.Pattern[str], Mapping[str, frozenset[str]]]:
    """A title at the end of a text, whatever makes another office of it, and the codes of each title."""
    entries = (entry.split(": ", 1) for entry in ontology.words["office_titles"])
    codes = {title: frozenset(told.split()) for title, told in entries}
    title = re.compile(rf"\b({any_of(codes)})(,?) $", re.IGNORECASE)
    return (
        title,
        re.compile(rf"\b(?:{any_of(ontology.words['office_other'])})\b(?:[ -][\w'’]+)?[ -]$", re.IGNORECASE),
        codes,
    )


class Titled:
    """The offices of the persons of one report."""

    def __init__(self, text: str, hits: Sequence[Hit], ontology: Ontology, day: str | None) -> None:
        self._text = text
        self._hits = hits
        self._ontology = ontology
        self._day = day
        self._known: dict[str, Role | None] = {}

    def office(self, person: str) -> Role | None:
        """What a person is in this report. Looked for once."""
        if person not in self._known:
            self._known[person] = self._office(person)
        return self._known[person]

    def at(self, hit: Hit, head: Token | None) -> Role | None:
        """What a person is where he is named: of "then Prime Minister N" the office told there, whatever he is in the rest of the report;
        "Deputy Prime Minister N" is nobody's secretary general.
        """
        office = self.office(hit.actor)
        if head is None or (office is not None and not self._is_of_body(office)):
            return office
        told = self._told_at(head.doc.text[: hit.start], head.doc.text[hit.end :])
        if told is None or not told[1] <= NOT_OF_BODIES:
            return office
        then, codes = told
        roles = [role for role in self._ontology.actors[hit.actor].roles if role.code in codes]
        return latest(roles) if then and len({role.of for role in roles}) == 1 else None

    def _told_at(self, before: str, behind: str) -> tuple[bool, frozenset[str]] | None:
        """Whether the title before a name tells of then, and its codes; None where there is no such title, or of no office that is held."""
        title, _, codes = patterns(self._ontology)
        found = title.search(before[-REACH:])
        if found is None or (found[2] and not behind.startswith(",")):
            return None
        held = HELD.search(before[-REACH:][: found.start()])
        return (held[1].lower() == THEN, codes[found[1].lower()]) if held is not None else None

    def _office(self, person: str) -> Role | None:
        """The office held on the day of publication, the one taken up last where there are several."""
        roles = [r for r in self._ontology.actors[person].roles if r.of in self._ontology.actors]
        held = [r for r in roles if r.holds_on(self._day)]
        if self._day is None and not held and len({r.of for r in roles}) == 1:
            held = roles
        codes = self._codes.get(person, frozenset())
        if PRESIDENT in codes and any(map(self._is_of_body, held)):
            codes = frozenset()  # organisations have presidents as well
        if codes and (len(roles) > 1 or held) and all(role.code not in codes for role in held):
            told = [role for role in roles if role.code in codes]
            if told and (held or self._day is None):
                return latest(told) if len({role.of for role in told}) == 1 else None
            if not told and codes <= NOT_OF_BODIES and all(self._is_of_body(role) for role in held):
                return None
        return latest(held)

    def _is_of_body(self, role: Role) -> bool:
        return self._ontology.actors[role.of].kind == BODY

    @cached_property
    def _codes(self) -> Mapping[str, frozenset[str]]:
        """By person, the codes of all titles that the report gives him."""
        found: dict[str, frozenset[str]] = defaultdict(frozenset)
        for hit in self._hits:
            if self._ontology.actors[hit.actor].kind == "person":
                found[hit.actor] |= self._title(hit)
        return found

    def _title(self, hit: Hit) -> frozenset[str]:
        """As in "Prime Minister N", "its prime minister, N,"; not in "Deputy Prime Minister N", nor in "then Prime Minister N" of whoever is another now."""
        title, other, codes = patterns(self._ontology)
        before = self._text[max(hit.start - REACH, 0) : hit.start]
        found = title.search(before)
        if found is None or other.search(before[: found.start()]):
            return frozenset()
        apart = found[2] and not self._text.startswith(",", hit.end)
        return frozenset() if apart else codes[found[1].lower()]


def latest(roles: Sequence[Role]) -> Role | None:
    return max(roles, key=lambda role: role.since or "", default=None)
