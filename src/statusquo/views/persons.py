"""Who holds office in a movement, a government or a state: persons who may be sanctioned or charged apart from it."""

from __future__ import annotations

from collections.abc import Iterator

from ..ontology import Ontology
from .names import Named


def persons_of(subject: str, on: str, ontology: Ontology) -> Iterator[Named]:
    """Those who hold any office in it on the ISO day `on`, by name."""
    bodies = ontology.sharing(subject)
    found = (
        actor
        for actor in ontology.actors.values()
        if actor.kind == "person" and any(role.of in bodies and role.holds_on(on) for role in actor.roles)
    )
    yield from (Named(id=actor.id, name=actor.name) for actor in sorted(found, key=lambda a: (a.name, a.id)))
