"""A store as the views see it once persons have named its unknown actors."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from .. import pipeline
from ..model import Clock, End, Entry, Folded, Judgement, Testimony
from ..ontology import Ontology
from ..review.namings import Identities
from ..review.verdicts import standing
from ..store import Store


class NamedStore:
    """`Holdings` with every party as persons have named it; entries under older names are left out but from the folds, which
    know since when.
    """

    def __init__(self, store: Store, ontology: Ontology) -> None:
        self._store = store
        self._ontology = ontology
        self._namings = store.namings()
        self._identities = Identities(self._namings, ontology.actors)

    def testimonies(self) -> tuple[Testimony, ...]:
        return self._named(self._store.testimonies())

    def testimonies_of(self, claims: Iterable[str]) -> tuple[Testimony, ...]:
        return self._named(self._store.testimonies_of(claims))

    def testimonies_about(self, actors: Collection[str]) -> tuple[Testimony, ...]:
        wanted = frozenset(actors)
        older = {source for actor in wanted for source in self._identities.sources(actor)}
        found = self._named(self._store.testimonies_about(wanted | older))
        return tuple(t for t in found if {p.id for p in (t.claim.actor, t.claim.recipient) if p} & wanted)

    def testimonies_in(self, documents: Collection[str]) -> tuple[Testimony, ...]:
        return self._named(self._store.testimonies_in(documents))

    def parties(self) -> tuple[tuple[str, str], ...]:
        """Those of the claims as they are named now, and each older name with who it is now."""
        found = set(self._store.parties())
        for actor, name in self._store.parties():
            now = self._identities.same(actor)
            known = self._ontology.actors.get(now)
            called = known.name if known else self._identities.said(actor).name
            if now != actor or called:
                found -= {(actor, name)}
                found.add((now, called or self._name(now, name)))
        for target, called in self._identities.split_off():
            found.add((target, called))
        return tuple(sorted(found))

    def called(self) -> Mapping[str, str]:
        """By each name and id under which an actor stood before, who it is now."""
        pairs = ((actor, name, self._identities.same(actor)) for actor, name in self._store.parties())
        renamed = [(a, n, now) for a, n, now in pairs if now != a or self._identities.said(a).name]
        return {older: now for actor, name, now in renamed for older in (actor, name)}

    def newest_report(self) -> str | None:
        return self._store.newest_report()

    def postings(self, at: str | None = None) -> tuple[Entry, ...]:
        return self._standing(self._store.postings(at))

    def ends(self, axes: Collection[str], before: str, subject: str | None = None) -> frozenset[End]:
        return self._store.ends(axes, before, subject)

    def postings_of(self, claims: Iterable[str]) -> tuple[Entry, ...]:
        return self._standing(self._store.postings_of(claims))

    def postings_about(self, subject: str) -> tuple[Entry, ...]:
        return self._standing(self._store.postings_about(subject))

    def copies(self) -> frozenset[tuple[str, str]]:
        return self._store.copies()

    def judgements(self) -> tuple[Judgement, ...]:
        return self._store.judgements()

    def fold(self, valid_at: str, known_at: str | None, clock: Clock, subject: str | None = None) -> Folded:
        return self._store.fold(valid_at, known_at, clock, subject)

    def _name(self, actor: str, otherwise: str) -> str:
        return next((name for known, name in self._store.parties() if known == actor), otherwise)

    def _named(self, testimonies: tuple[Testimony, ...]) -> tuple[Testimony, ...]:
        return pipeline.named(testimonies, self._namings, self._ontology)

    def _standing(self, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        claims = {claim for entry in entries for claim in (entry.claim, entry.backing) if claim}
        told = self._store.testimonies_of(claims)
        return standing(entries, {}, pipeline.renamed(told, self._namings, self._ontology))
