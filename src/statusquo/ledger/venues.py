"""Where a visit or a meeting is told to take place: whoever is to come to Oslo has not come by a meeting in Cairo."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from statusquo.model import Claim
from statusquo.ontology.load import Ontology
from statusquo.ontology.places import is_town, plain

from .wording import has_any, passage

NAME = re.compile(r"[A-Z][\w’'-]*(?: (?:de|del|al|el|of|la|los|[A-Z][\w’'-]*))*")


@dataclass(frozen=True, slots=True)
class Venue:
    """A town, a state, or a town that is the seat of a state; "" for what is not known."""

    town: str
    state: str

    def agrees(self, other: Venue) -> bool:
        """Whether both surely mean one place; of a town and a state that is all if it is the seat of that state."""
        if self.town and other.town:
            return self.town == other.town
        return bool(self.state) and self.state == other.state

    def excludes(self, other: Venue) -> bool:
        return bool(self.town and other.town and not self.agrees(other)) or bool(
            self.state and other.state and self.state != other.state
        )


def venues(claim: Claim, ontology: Ontology) -> frozenset[Venue]:
    """The places that the claim's clause tells behind a word of place ("in Oslo", "visited Norway"), or the host's own."""
    clause = passage(claim, ()).clause
    found = {where for name in named(clause, ontology) if (where := venue(name, ontology)) is not None}
    if not found and has_any(claim.evidence.quote, ontology.words.get("hosting", ())):
        found = {Venue("", claim.actor.id)}
    return frozenset(found)


def named(clause: str, ontology: Ontology) -> Iterable[str]:
    """The names behind words of place, each as far as it goes."""
    leading = "|".join(map(re.escape, ontology.words.get("venue_before", ()))) or "(?!)"
    for lead in re.finditer(rf"(?<!\w)(?i:{leading})\s+(?:the\s+)?", clause):
        if (name := NAME.match(clause, lead.end())) is not None:
            yield name[0]


def venue(name: str, ontology: Ontology) -> Venue | None:
    """What a name means as a place; None for months, persons and whatever no town or state bears."""
    words = name.split()
    for length in range(len(words), 0, -1):
        told = plain(" ".join(words[:length]))
        if told in states(ontology):
            town, state = states(ontology)[told]
            return Venue(town, state)
        if is_town(told) and told.split()[0] not in ontology.words.get("no_venues", ()):
            return Venue(told, "")
    return None


@cache
def states(ontology: Ontology) -> Mapping[str, tuple[str, str]]:
    """By a name in plain letters the town and the state that it means: of a state's seat both, of its own name the state."""
    known = [actor for actor in ontology.actors.values() if actor.kind == "state"]
    seats = {plain(seat): (plain(seat), actor.id) for actor in known for seat in actor.seats}
    return {plain(name): ("", actor.id) for actor in known for name in (actor.name, *actor.names)} | seats
