"""What the views draw from: a store, which is asked only for what a question needs, or records in memory."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Protocol

from ..model import Clock, End, Entry, Folded, Judgement, Testimony
from ..ontology import Ontology
from ..review.verdicts import standing, verdicts
from .lapsed import ends_of


class Holdings(Protocol):
    """All that a workspace holds. `Store` is one; every list comes in an order that depends on its content alone."""

    def testimonies(self) -> tuple[Testimony, ...]: ...
    def testimonies_of(self, claims: Iterable[str]) -> tuple[Testimony, ...]: ...
    def testimonies_about(self, actors: Collection[str]) -> tuple[Testimony, ...]: ...
    def testimonies_in(self, documents: Collection[str]) -> tuple[Testimony, ...]: ...
    def parties(self) -> tuple[tuple[str, str], ...]: ...
    def newest_report(self) -> str | None: ...
    def postings(self, at: str | None = None) -> tuple[Entry, ...]: ...
    def postings_of(self, claims: Iterable[str]) -> tuple[Entry, ...]: ...
    def postings_about(self, subject: str) -> tuple[Entry, ...]: ...
    def ends(self, axes: Collection[str], before: str, subject: str | None = None) -> frozenset[End]: ...
    def copies(self) -> frozenset[tuple[str, str]]: ...
    def judgements(self) -> tuple[Judgement, ...]: ...
    def fold(
        self, valid_at: str, known_at: str | None, clock: Clock, subject: str | None = None
    ) -> Folded: ...


class InMemory:
    """Records that no store keeps: for tests, and for whoever has them from elsewhere."""

    def __init__(
        self,
        ontology: Ontology,
        testimonies: Iterable[Testimony],
        entries: Iterable[Entry],
        copies: frozenset[tuple[str, str]] = frozenset(),
        judgements: Iterable[Judgement] = (),
    ) -> None:
        self._ontology = ontology
        self._testimonies = tuple(testimonies)
        self._entries = tuple(entries)
        self._copies = copies
        self._judgements = tuple(judgements)

    def testimonies(self) -> tuple[Testimony, ...]:
        return self._testimonies

    def testimonies_of(self, claims: Iterable[str]) -> tuple[Testimony, ...]:
        wanted = frozenset(claims)
        return tuple(t for t in self._testimonies if t.claim.id in wanted)

    def testimonies_about(self, actors: Collection[str]) -> tuple[Testimony, ...]:
        def named(testimony: Testimony) -> set[str]:
            return {party.id for party in (testimony.claim.actor, testimony.claim.recipient) if party}

        return tuple(t for t in self._testimonies if not named(t).isdisjoint(actors))

    def testimonies_in(self, documents: Collection[str]) -> tuple[Testimony, ...]:
        return tuple(t for t in self.testimonies() if t.document.id in documents)

    def parties(self) -> tuple[tuple[str, str], ...]:
        parties = (p for t in self._testimonies for p in (t.claim.actor, t.claim.recipient) if p)
        return tuple(sorted({(party.id, party.name) for party in parties}))

    def newest_report(self) -> str | None:
        days = (t.document.published_at for t in self._testimonies)
        return max((day for day in days if day), default=None)

    def postings(self, at: str | None = None) -> tuple[Entry, ...]:  # noqa: ARG002, of records in memory none is read anew
        return self._entries

    def postings_of(self, claims: Iterable[str]) -> tuple[Entry, ...]:
        wanted = frozenset(claims)
        return tuple(e for e in self._entries if e.claim in wanted)

    def postings_about(self, subject: str) -> tuple[Entry, ...]:
        return tuple(e for e in self._entries if e.subject == subject)

    def ends(self, axes: Collection[str], before: str, subject: str | None = None) -> frozenset[End]:
        return ends_of((e for e in self._entries if subject in {None, e.subject}), axes, before)

    def copies(self) -> frozenset[tuple[str, str]]:
        return self._copies

    def judgements(self) -> tuple[Judgement, ...]:
        return self._judgements

    def fold(self, valid_at: str, known_at: str | None, clock: Clock, subject: str | None = None) -> Folded:
        from ..ledger.fold import ahead, alive, said_of_all

        made_by = known_at if clock == "recorded" else None
        stand = standing(self._entries, verdicts(self._judgements, made_by))
        entries = [e for e in stand if subject in {None, e.subject}]
        asked = (entries, self._ontology.statuses, valid_at, known_at, clock)
        return alive(*asked), said_of_all(*asked), ahead(entries, valid_at, known_at, clock)
