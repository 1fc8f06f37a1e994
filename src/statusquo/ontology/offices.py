"""Who holds what on a day: an office, a membership, the government or the capital of a state in fact."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ..model import Actor, Role, first_day

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .load import Ontology

Held = tuple[Actor, Role]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Offices:
    """The dated roles of all actors, by office and by the body in which it is held. Days are ISO days; None is today."""

    by_office: Mapping[tuple[str, str], tuple[Held, ...]]
    ontology: Ontology

    @classmethod
    @cache
    def of(cls, ontology: Ontology) -> Offices:
        found: dict[tuple[str, str], list[Held]] = defaultdict(list)
        for actor in ontology.actors.values():
            for role in actor.roles:
                found[role.code, role.of].append((actor, role))
        by_office = {office: tuple(sorted(held, key=since)) for office, held in found.items()}
        return cls(by_office=by_office, ontology=ontology)

    def holders(self, code: str, of: str, day: str | None) -> tuple[Actor, ...]:
        """Those who hold an office on a day, the one who took it up last first; two on the day on which it is handed over."""
        held = self.by_office.get((code, of), ())
        return tuple(dict.fromkeys(actor for actor, role in reversed(held) if role.holds_on(day)))

    def government(self, state: str, day: str | None) -> Actor | None:
        """The authority whose ministers are meant by those of a state on a day, in fact; None where it is the state's own."""
        held = self.by_office.get(("government", state), ())
        return next((actor for actor, role in reversed(held) if role.holds_on(day)), None)

    def office(self, code: str, of: str, day: str | None) -> tuple[Actor, ...]:
        """Those who hold an office of a state or of its government: the foreign minister of a state is that of its government."""
        held = self.holders(code, of, day)
        government = self.government(of, day)
        return held or (self.holders(code, government.id, day) if government else ())

    def members(self, organisation: str, day: str | None) -> tuple[Actor, ...]:
        return self.holders("member", organisation, day)

    def roles(self, actor: str, day: str | None) -> tuple[Role, ...]:
        """All that an actor is on a day."""
        return tuple(role for role in self.ontology.actors[actor].roles if role.holds_on(day))

    def tenures(self, code: str, of: str) -> Iterator[Held]:
        """Everybody who held an office, the first one first."""
        yield from self.by_office.get((code, of), ())


def since(held: Held) -> str:
    return first_day(held[1].since) if held[1].since else ""
