"""All that a workspace holds, in memory: the one thing that every view is drawn from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..model import Cell, Claim, Clock, Document, Entry, Event, Judgement, Testimony
from ..ontology import Ontology
from ..review.verdicts import standing, verdicts
from .names import Named, Names

END_OF_TIME = "9999-12-31"


@dataclass(frozen=True, slots=True, kw_only=True)
class AsOf:
    """A question's two days: as things stood on `on`, as known on `known` (None: all that is known) by a clock."""

    on: str
    known: str | None = None
    clock: Clock = "reported"


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """What a claim is about in the ledger's terms: whose standing, toward whom, on which axis."""

    axis: str
    subject: str
    toward: str


class Archive:
    """Testimonies, entries, copies and judgements with the ontology that they were read by.

    It takes all entries that were ever posted; `entries` are those that no rejection has taken from the ledger since.
    """

    def __init__(
        self,
        ontology: Ontology,
        testimonies: Iterable[Testimony],
        entries: Iterable[Entry],
        copies: frozenset[tuple[str, str]] = frozenset(),
        judgements: Iterable[Judgement] = (),
    ) -> None:
        self.ontology = ontology
        self.testimonies = tuple(testimonies)
        self.judgements = tuple(judgements)
        self.verdicts = verdicts(self.judgements)
        self._posted = tuple(entries)
        self.entries = standing(self._posted, self.verdicts)
        self.copies = copies
        self.told = {testimony.claim.id: testimony for testimony in self.testimonies}
        parties = (p for t in self.testimonies for p in (t.claim.actor, t.claim.recipient) if p)
        self.names = Names(ontology, parties)

    def cells(self, moment: AsOf, subject: Named | None = None) -> tuple[Cell, ...]:
        """The ledger as of a moment, of one subject or of all. By the clock of record, verdicts given later do not count."""
        from .. import pipeline

        known, entries = moment.known or END_OF_TIME, self.entries
        if moment.clock == "recorded":
            entries = standing(self._posted, verdicts(self.judgements, known))
        cells = pipeline.cells(entries, self.ontology, moment.on, known, moment.clock)
        return tuple(cell for cell in cells if subject is None or self.same(cell.subject, subject.id))

    def events(self, testimonies: Iterable[Testimony]) -> tuple[Event, ...]:
        from .. import pipeline

        return pipeline.events(tuple(testimonies), self.copies)

    def same(self, one: str, other: str) -> bool:
        """Whether two ids are one in the ledger: a movement and its government share an authority."""
        return self.ontology.authority(one) == self.ontology.authority(other)

    def known(self, testimony: Testimony, moment: AsOf) -> bool:
        day = testimony.reported_at if moment.clock == "reported" else testimony.recorded_at
        return moment.known is None or day[:10] <= moment.known

    def entries_between(self, subject: str, toward: str, axis: str) -> Iterator[Entry]:
        for entry in self.entries:
            if entry.axis == axis and self.same(entry.subject, subject) and self.same(entry.toward, toward):
                yield entry

    def links(self, claim: Claim) -> Iterator[Link]:
        """The axes that a claim would move were it a fact; none where it names only one party."""
        act = self.ontology.acts.get(claim.act)
        if act is None or claim.recipient is None:
            return
        parties = {"actor": claim.actor.id, "recipient": claim.recipient.id}
        for effect in act.effects:
            other = "actor" if effect.subject == "recipient" else "recipient"
            yield Link(axis=effect.axis, subject=parties[effect.subject], toward=parties[other])

    def actor_names(self) -> tuple[str, ...]:
        return tuple(actor.name for actor in self.ontology.actors.values())

    def newest_report(self) -> str | None:
        """The day of the newest report whose day of publication is known."""
        return max(
            (t.document.published_at for t in self.testimonies if t.document.published_at), default=None
        )

    def value_label(self, axis: str, value: str) -> str:
        known = self.ontology.statuses[axis].values.get(value)
        return known.label if known else value

    def act_label(self, act: str) -> str:
        known = self.ontology.acts.get(act)
        return known.label if known else act.replace("_", " ")


def was_out(document: Document, known: str | None) -> bool:
    """Whether a report was known on a day; one without a date is not said to have been."""
    return known is None or bool(document.published_at and document.published_at <= known)
