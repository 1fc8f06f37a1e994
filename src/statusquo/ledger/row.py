"""One subject on one axis: the entries that contradictions are looked for in, with the claims behind them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from statusquo.model import (
    Claim,
    Conflict,
    Contradiction,
    Entry,
    Outcome,
    Side,
    first_day,
    last_day,
    stable_id,
)
from statusquo.ontology.load import Ontology
from statusquo.ontology.shapes import StatusFile

from .cells import dated_of, first_date
from .fold import is_finer
from .runs import Runs


@dataclass(frozen=True, kw_only=True)
class Row:
    """`claims` holds at least the claims of the entries, by id. What holds when is worked out once a party."""

    subject: str
    axis: str
    entries: Sequence[Entry]
    claims: Mapping[str, Claim]
    ontology: Ontology

    @property
    def status(self) -> StatusFile:
        return self.ontology.statuses[self.axis]

    @cached_property
    def named(self) -> list[Entry]:
        return [e for e in self.entries if not e.universal]

    @cached_property
    def by_party(self) -> Mapping[str, list[Entry]]:
        """What is told of single parties, in the order of their ids."""
        parties: defaultdict[str, list[Entry]] = defaultdict(list)
        for entry in self.named:
            parties[entry.toward].append(entry)
        return {party: parties[party] for party in sorted(parties)}

    @cached_property
    def _runs(self) -> dict[str, Runs]:
        return {}

    def runs(self, party: str) -> Runs:
        if party not in self._runs:
            self._runs[party] = Runs(self.by_party[party], self.status)
        return self._runs[party]

    @cached_property
    def _having(self) -> dict[str, Mapping[str, list[Entry]]]:
        return {}

    def having(self, value: str) -> Mapping[str, list[Entry]]:
        """By party the dated words that it has the value, or a finer one, in the order in which they had surely begun."""
        if value not in self._having:
            parties: defaultdict[str, list[Entry]] = defaultdict(list)
            for entry in self.named:
                if not entry.undated and self.affirmed(entry) and self.counts_as(entry.value, value):
                    parties[entry.toward].append(entry)
            for entries in parties.values():
                entries.sort(key=lambda e: (last_day(e.since or e.effective), e.reported_at, e.id))
            self._having[value] = {party: parties[party] for party in sorted(parties)}
        return self._having[value]

    def affirmed(self, entry: Entry) -> bool:
        return self.claims[entry.claim].polarity == "affirmed"

    def holds(self, entry: Entry, day: str) -> bool:
        """Whether what is told of a single party holds on a day, without regard to what is said of all."""
        return self.runs(entry.toward).holds(entry, day)

    def holding(self, day: str) -> list[Entry]:
        """What is told of single parties and holds on a day."""
        return [e for e in self.named if self.holds(e, day)]

    def counts_as(self, value: str, wanted: str) -> bool:
        return value == wanted or is_finer(value, wanted, self.status)


def began_before(entry: Entry, day: str) -> bool:
    """Whether it surely had: a partial date is over, or the report was out. What is undated is on neither side of any day."""
    return not entry.undated and last_day(entry.since or entry.effective) < day


def began_after(entry: Entry, day: str) -> bool:
    return not entry.undated and first_day(entry.since or entry.effective) > day


def side(entries: Sequence[Entry], *, parties: Iterable[str] = (), quantifier: str | None = None) -> Side:
    """What these entries say together: the value of the first report, and the date that the ledger would give."""
    ordered = sorted(entries, key=lambda e: (e.reported_at, e.claim))
    telling = dated_of(entries)
    return Side(
        parties=tuple(sorted({*parties} or {e.toward for e in entries})),
        value=ordered[0].value,
        since=first_date(telling),
        by=min(e.effective for e in telling),
        undated=telling[0].undated,
        quantifier=quantifier,
        claims=tuple(dict.fromkeys(e.claim for e in ordered)),
    )


def contradiction(
    kind: Conflict,
    row: Row,
    day: str,
    sides: Sequence[tuple[Side, Sequence[Entry]]],
    *,
    state: Outcome = "open",
    key: Iterable[object] = (),
) -> Contradiction:
    """Known since the second side was: `sides` come with the entries that bear them. `key` is what its id is made of where the
    sides are not: whom the ledger names may change, what is said of all is the same.
    """
    said = [(s.parties, s.value, s.quantifier, s.since if kind == "date" else None) for s, _ in sides]
    known = sorted(min(e.reported_at for e in entries) for _, entries in sides)
    recorded = sorted(min(e.recorded_at for e in entries) for _, entries in sides)
    return Contradiction(
        id=stable_id("contradiction", kind, row.axis, row.subject, *map(str, key or sorted(map(str, said)))),
        kind=kind,
        state=state,
        axis=row.axis,
        subject=row.subject,
        day=day,
        sides=tuple(s for s, _ in sides),
        known_since=known[1],
        recorded_since=recorded[1],
    )
