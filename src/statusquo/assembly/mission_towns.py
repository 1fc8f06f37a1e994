"""In which state a mission is that is told by its town: "reopened its consulate in Basra"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from ..model import Party
from ..ontology import Ontology

OF_MISSIONS = frozenset({"open_mission", "close_mission"})


def in_its_state(recipients: tuple[Party, ...], act: str, ontology: Ontology) -> tuple[Party, ...]:
    """The same, with the state for a town that files know to lie there."""
    if act not in OF_MISSIONS or all(party.kind != "provisional" for party in recipients):
        return recipients
    return tuple(state_of(party, ontology) for party in recipients)


def state_of(party: Party, ontology: Ontology) -> Party:
    state = ontology.actors.get(towns(ontology).get(party.name, "")) if party.kind == "provisional" else None
    if state is None:
        return party
    return Party(id=state.id, name=state.name, kind=state.kind, why=f"{party.name} lies there")


@cache
def towns(ontology: Ontology) -> Mapping[str, str]:
    """By town, the state in which it lies."""
    entries = (entry.split(" ", 1) for entry in ontology.words.get("mission_towns", ()))
    return {town: state for state, town in entries}
