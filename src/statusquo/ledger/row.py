"""One subject on one axis: the entries that contradictions are looked for in, with the claims behind them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

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

from .fold import alive, first_date, is_finer


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """`claims` holds at least the claims of the entries, by id. What holds on a day is folded once."""

    subject: str
    axis: str
    entries: Sequence[Entry]
    claims: Mapping[str, Claim]
    ontology: Ontology
    days: dict[str, list[Entry]] = field(default_factory=dict, repr=False, compare=False)

    @property
    def status(self) -> StatusFile:
        return self.ontology.statuses[self.axis]

    @property
    def named(self) -> list[Entry]:
        return [e for e in self.entries if not e.universal]

    def affirmed(self, entry: Entry) -> bool:
        return self.claims[entry.claim].polarity == "affirmed"

    def holding(self, day: str) -> list[Entry]:
        """What is told of single parties and holds on a day."""
        if day not in self.days:
            self.days[day] = self.held_on(self.named, day)
        return self.days[day]

    def held_on(self, entries: Iterable[Entry], day: str) -> list[Entry]:
        """Those that hold on a day, without regard to what is said of all."""
        return list(alive(entries, self.ontology.statuses, day, None, "reported"))

    def counts_as(self, value: str, wanted: str) -> bool:
        return value == wanted or is_finer(value, wanted, self.status)


def began_before(entry: Entry, day: str) -> bool:
    """Whether it surely had: a partial date is over, or the report was out."""
    return last_day(entry.since or entry.effective) < day


def began_after(entry: Entry, day: str) -> bool:
    return first_day(entry.since or entry.effective) > day


def side(entries: Sequence[Entry], *, parties: Iterable[str] = (), quantifier: str | None = None) -> Side:
    """What these entries say together: the value of the first report, and the date that the ledger would give."""
    ordered = sorted(entries, key=lambda e: (e.reported_at, e.claim))
    return Side(
        parties=tuple(sorted({*parties} or {e.toward for e in entries})),
        value=ordered[0].value,
        since=first_date(entries),
        by=min(e.effective for e in entries),
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
) -> Contradiction:
    """Known since the second side was: `sides` come with the entries that bear them."""
    said = [(s.parties, s.value, s.quantifier, s.since if kind == "date" else None) for s, _ in sides]
    said = said[:1] if kind == "count" else said  # whom the ledger names may change, the number is the same
    known = sorted(min(e.reported_at for e in entries) for _, entries in sides)
    recorded = sorted(min(e.recorded_at for e in entries) for _, entries in sides)
    return Contradiction(
        id=stable_id("contradiction", kind, row.axis, row.subject, *sorted(map(str, said))),
        kind=kind,
        state=state,
        axis=row.axis,
        subject=row.subject,
        day=day,
        sides=tuple(s for s, _ in sides),
        known_since=known[1],
        recorded_since=recorded[1],
    )
