"""Which office a person acts for: the one held on the day of the report, unless the report gives him the title of another.

"Prime Minister Mira Tolen" is not the secretary general who she became later: the report tells of her time in office, or has no day.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache, cached_property

from ..model import Role
from ..ontology import Ontology
from ..syntax.grammar import any_of
from .index import Hit

REACH = 60
"""Characters before a name in which its title stands, with what makes another office of it."""
NOT_OF_BODIES = frozenset({"head_of_government", "foreign_minister", "defence_minister"})
"""Codes of titles that nobody bears in an organisation; "president" is no such title."""
PRESIDENT = "head_of_state"
BODY = "organisation"
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
