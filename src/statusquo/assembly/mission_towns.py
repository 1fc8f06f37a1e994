"""In which state a mission is that is told by its town: "reopened its consulate in Basra"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from ..coders.reading import Reading
from ..model import Party
from ..ontology import Ontology

OF_MISSIONS = frozenset({"open_mission", "close_mission"})
SEAT = "seat"
CONSULAR = frozenset({"consulate", "consul"})


def in_its_state(recipients: tuple[Party, ...], reading: Reading, ontology: Ontology) -> tuple[Party, ...]:
    """The same, with the state for a town that files know to lie there."""
    if reading.act not in OF_MISSIONS:
        return recipients
    names = {word.text for words in reading.recipient for word in words}
    found = (state_of(party, names, reading, ontology) for party in recipients)
    return tuple(party for party in found if party is not None)


def state_of(party: Party, names: set[str], reading: Reading, ontology: Ontology) -> Party | None:
    """The state of a town without a government of its own, or with one of a part of the state ("in Erbil"); None for a
    consulate in a town that two claim, for nobody can tell to whom it is sent.
    """
    if party.kind == "provisional":
        names = {party.name}
    elif party.why != SEAT:
        return party
    if not (CONSULAR.isdisjoint(reading.trigger.doc.lowers) or names.isdisjoint(contested(ontology))):
        return None
    state = next((ontology.actors[towns(ontology)[name]] for name in names if name in towns(ontology)), None)
    return (
        party if state is None else Party(id=state.id, name=state.name, kind=state.kind, why="a town of it")
    )


def contested(ontology: Ontology) -> frozenset[str]:
    return frozenset(ontology.words.get("contested_towns", ()))


@cache
def towns(ontology: Ontology) -> Mapping[str, str]:
    """By town, the state in which it lies."""
    entries = (entry.split(" ", 1) for entry in ontology.words.get("mission_towns", ()))
    return {town: state for state, town in entries}
