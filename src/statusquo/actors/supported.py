"""Whom a name means that only the rest of a report supports: "the junta", "the Council", "the RSF"."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Actor
from ..ontology import Ontology
from .acronyms import is_acronym, lands_of
from .index import Hit
from .takeovers import Takeovers

SUPPORTED = "supported name"


class Supported:
    """The actors that one report names in full, and those of their states that go by a shorter name."""

    def __init__(self, mentions: Sequence[Hit], ontology: Ontology, takeovers: Takeovers) -> None:
        self._ontology = ontology
        self._takeovers = takeovers
        alone = {hit.actor for hit in mentions}
        self._named = alone | {ontology.authority(actor) for actor in alone}
        self._lands = lands_of(alone, ontology.actors)

    def meant(self, hit: Hit, text: str) -> list[str]:
        """Whom a supported name may mean: those named in full, or so called in a state that is named; who is so in a workspace goes
        before all others.
        """
        candidates = (self._ontology.actors[actor] for actor in (hit.actor, *hit.rivals))
        called = text[hit.start : hit.end].rsplit(maxsplit=1)[-1]
        short = is_acronym(text, hit.start, hit.end)
        meant = [
            actor.id
            for actor in candidates
            if self._may_mean(actor, called) or (short and (actor.country or actor.part_of) in self._lands)
        ]
        return [actor for actor in meant if actor in self._ontology.own] or meant

    def _may_mean(self, actor: Actor, called: str) -> bool:
        """Whether the report names him, or a state in which an authority goes by that word."""
        if actor.id in self._named:
            return True
        if actor.kind != "authority":
            return actor.authority in self._named
        so_called = actor.country in self._named and actor.name.rsplit(maxsplit=1)[-1] == called
        return (so_called or actor.authority in self._named) and self._takeovers.may_rule(actor)
