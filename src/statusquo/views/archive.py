"""All that a workspace holds, as the views ask for it: what one question does not need is never read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from ..model import Cell, Claim, Clock, Document, Entry, Event, Judgement, Testimony
from ..ontology import Ontology
from ..review.verdicts import standing, verdicts
from .holdings import Holdings, InMemory
from .lapsed import lapsed
from .names import Named, Names

if TYPE_CHECKING:
    from .witnesses import Witness


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


class Told(Mapping[str, Testimony]):
    """Claims by id; each is read when it is first asked for, many at once by `fetch`."""

    def __init__(self, holdings: Holdings) -> None:
        self._holdings = holdings
        self._read: dict[str, Testimony | None] = {}

    def fetch(self, claims: Iterable[str]) -> None:
        """Reads those that were not read yet, in one go."""
        missing = {claim for claim in claims if claim not in self._read}
        if missing:
            self._read |= dict.fromkeys(missing)
            self._read |= {t.claim.id: t for t in self._holdings.testimonies_of(missing)}

    def keep(self, testimonies: Iterable[Testimony]) -> None:
        """Those that somebody has read already."""
        self._read |= {t.claim.id: t for t in testimonies}

    def __getitem__(self, claim: str) -> Testimony:
        if claim not in self._read:
            self.fetch((claim,))
        found = self._read[claim]
        if found is None:
            raise KeyError(claim)
        return found

    def __iter__(self) -> Iterator[str]:
        return (testimony.claim.id for testimony in self._holdings.testimonies())

    def __len__(self) -> int:
        return len(self._holdings.testimonies())


class Archive:
    """Testimonies, entries, copies and judgements with the ontology that they were read by.

    `entries` are those that no rejection has taken from the ledger.
    """

    def __init__(
        self, ontology: Ontology, holdings: Holdings, called: Mapping[str, str] | None = None
    ) -> None:
        self._called = called
        self.ontology = ontology
        self.holdings = holdings
        self.told = Told(holdings)
        self._about: dict[str, tuple[Testimony, ...]] = {}
        self.witnessed: dict[str, Witness] = {}
        """What `witnesses` has shown of a claim already: in a long answer the same one stands in many places."""

    @classmethod
    def of(
        cls,
        ontology: Ontology,
        testimonies: Iterable[Testimony],
        entries: Iterable[Entry],
        copies: frozenset[tuple[str, str]] = frozenset(),
        judgements: Iterable[Judgement] = (),
    ) -> Archive:
        """An archive of records in memory."""
        return cls(ontology, InMemory(ontology, testimonies, entries, copies, judgements))

    @cached_property
    def testimonies(self) -> tuple[Testimony, ...]:
        found = self.holdings.testimonies()
        self.told.keep(found)
        return found

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        return standing(self.holdings.postings(), self.verdicts)

    @cached_property
    def copies(self) -> frozenset[tuple[str, str]]:
        return self.holdings.copies()

    @cached_property
    def same_texts(self) -> Mapping[str, str]:
        """By id of a report that has copies, the id that stands for all of them."""
        return joined(self.copies)

    @cached_property
    def judgements(self) -> tuple[Judgement, ...]:
        return self.holdings.judgements()

    @cached_property
    def verdicts(self) -> Mapping[str, Judgement]:
        return verdicts(self.judgements)

    @cached_property
    def overruled(self) -> Mapping[str, tuple[Judgement, ...]]:
        """By claim, earlier judgements that the latest one contradicts, the newest first; what one person has said for one reason
        stands there once.
        """
        found: dict[str, dict[tuple[str, str], Judgement]] = {}
        for judged in reversed(self.judgements):
            if judged.verdict != self.verdicts[judged.claim].verdict:
                found.setdefault(judged.claim, {}).setdefault((judged.who, judged.reason), judged)
        return {claim: tuple(judged.values()) for claim, judged in found.items()}

    def verdicts_by(self, moment: AsOf) -> Mapping[str, Judgement]:
        """The latest judgements; by the clock of record, those that had been made by then."""
        return verdicts(self.judgements, moment.known) if moment.clock == "recorded" else self.verdicts

    @cached_property
    def names(self) -> Names:
        from .hints import most_told

        return Names(self.ontology, self.holdings.parties(), self._called, lambda: most_told(self))

    def cells(self, moment: AsOf, subject: Named | None = None) -> tuple[Cell, ...]:
        """The ledger as of a moment, of one subject or of all, with what has ended by its own term. By the clock of record, verdicts
        given later do not count.
        """
        row = None if subject is None else self.ontology.authority(subject.id)
        held = self._folded(moment, row)
        ends = self.holdings.ends(self._for_a_time, moment.on, row)
        if not ends:
            return held
        over = lapsed(
            moment.on,
            ends,
            held,
            self._for_a_time,
            lambda day, of: self._folded(replace(moment, on=day), of),
        )
        return tuple(sorted((*held, *over), key=lambda c: (c.subject, c.toward, c.axis, c.universal)))

    def _folded(self, moment: AsOf, row: str | None) -> tuple[Cell, ...]:
        from .. import pipeline

        folded = self.holdings.fold(moment.on, moment.known, moment.clock, row)
        return pipeline.cells(folded, self.ontology, moment.on)

    @cached_property
    def _for_a_time(self) -> Mapping[str, str]:
        """By axis of what is granted for a time, the value that its end leaves."""
        return {axis: shape.for_a_time for axis, shape in self.ontology.statuses.items() if shape.for_a_time}

    def events(self, testimonies: Iterable[Testimony]) -> tuple[Event, ...]:
        """What is told to have happened, without what a person has rejected; a denial that is only likely contests nothing."""
        from .. import pipeline

        heard = tuple(testimonies)
        rejected = {claim for claim, judged in self.verdicts.items() if judged.verdict == "rejected"}
        sound = {t.claim.id for t in pipeline.sound(heard, self.copies, self.verdicts)}
        told = (t for t in heard if t.claim.polarity == "affirmed" or t.claim.id in sound)
        return pipeline.events(
            tuple(t for t in told if t.claim.id not in rejected), self.copies, self.ontology
        )

    def about(self, actor: str) -> tuple[Testimony, ...]:
        """The claims with this actor, or another of its authority, on either side, by the id of the claim; they are read once."""
        if actor not in self._about:
            self._about[actor] = self.holdings.testimonies_about(self.ontology.sharing(actor))
            self.told.keep(self._about[actor])
        return self._about[actor]

    def entries_of(self, claims: Iterable[str]) -> tuple[Entry, ...]:
        """What these claims have posted and still stands."""
        return standing(self.holdings.postings_of(claims), self.verdicts)

    def same(self, one: str, other: str) -> bool:
        """Whether two ids are one in the ledger: a movement and its government share an authority."""
        return self.ontology.authority(one) == self.ontology.authority(other)

    def known(self, testimony: Testimony, moment: AsOf) -> bool:
        day = testimony.reported_at if moment.clock == "reported" else testimony.recorded_at
        return moment.known is None or day[:10] <= moment.known

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
        """The day of the newest report with a claim whose day of publication is known."""
        return self.holdings.newest_report()

    def value_label(self, axis: str, value: str) -> str:
        known = self.ontology.statuses[axis].values.get(value)
        return known.label if known else value


def joined(copies: Iterable[tuple[str, str]]) -> Mapping[str, str]:
    """By id of a report that has copies, the id that stands for all that print its text."""
    first: dict[str, str] = {}

    def found(one: str) -> str:
        while first.setdefault(one, one) != one:
            first[one] = one = first[first[one]]
        return one

    for one, other in copies:
        low, high = sorted((found(one), found(other)))
        first[high] = low
    return {one: found(one) for one in first}


def was_out(document: Document, known: str | None) -> bool:
    """Whether a report was known on a day; one without a date is not said to have been."""
    return known is None or bool(document.published_at and document.published_at <= known)
