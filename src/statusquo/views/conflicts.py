"""What reports say that cannot all be true, and every "first" that they claim: both sides with their sentences, no verdict."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import ClassVar, Literal, get_args

from ..frames import Framed
from ..model import Conflict, Contradiction, Entry, Outcome, Scope, Side, Testimony
from ..review.verdicts import rejected, verdicts
from .archive import Archive, AsOf
from .names import ANYBODY, ANYBODY_ID, Named, by_column, unknown
from .witnesses import Witness, witnesses
from .wording import quantifier_words

Wanted = Literal["open", "all"]
KINDS: tuple[Conflict, ...] = get_args(Conflict)
KIND_LABELS: dict[Conflict, str] = {
    "tellers": "two tellers exclude each other",
    "move": "a step that the axis does not know",
    "date": "the date differs by teller",
    "none": "said of none, and told of one",
    "all": "said of all, and told otherwise of one",
    "only": "said of some alone, and told of others",
    "count": "a number lower than the parties that reports name",
    "first": "who was first",
    "number": "the number differs by teller",
}
COUNTED = ("none", "all", "only", "count", "first")
UNIVERSAL = "universal"
"""Asks for all kinds that say something of all: none, all, only, a number, the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictSide:
    """One side as it is shown; `since` is a partial date that a text gives, else it is so by the day `by`, which is only that on which a report was added where no word is dated (`undated`);
    `quantifier` first, only, none, count:N,
    number:N with its bound, or denied.
    """

    parties: tuple[Named, ...]
    value: str
    label: str
    since: str | None
    by: str
    quantifier: str | None
    claims: tuple[Witness, ...]
    undated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ConflictView:
    """`day` is the day in the world for which the sides exclude each other, `known_since` that on which both were out."""

    id: str
    kind: Conflict
    kind_label: str
    state: Outcome
    subject: Named
    axis: str
    axis_label: str
    day: str
    known_since: str
    recorded_since: str
    sides: tuple[ConflictSide, ...]

    @property
    def parties(self) -> tuple[Named, ...]:
        """The parties that are named, each once."""
        named = (party for side in self.sides for party in side.parties)
        return tuple(dict.fromkeys(party for party in named if party.id != ANYBODY_ID))


@dataclass(frozen=True, slots=True, kw_only=True)
class Untested:
    """What is said of all or none of a circle, and could not be held against anybody, for no file names its members."""

    circle: str
    quantifier: str
    subject: Named
    axis: str
    axis_label: str
    claims: tuple[Witness, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflicts(Framed):
    """`resolved` counts those that are left out because only the open ones were asked for; `compared` tells whether anything
    had been reported by then that could have been in conflict. `untested` are the words on all or none of a circle whose members
    nobody knows.
    """

    LISTED: ClassVar[str] = "conflicts"
    subject: Named | None
    moment: AsOf
    conflicts: tuple[ConflictView, ...]
    resolved: int
    compared: bool
    untested: tuple[Untested, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class First:
    """A first that reports claim: for whom, of what, since when, within which scope; `earlier` are the conflicts that the
    ledger has with it. Without any it only means that no report here tells of an earlier one.
    """

    subject: Named
    toward: Named
    axis: str
    axis_label: str
    value: str
    label: str
    since: str | None
    scope: Scope | None
    claims: tuple[Witness, ...]
    earlier: tuple[ConflictView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Firsts(Framed):
    LISTED: ClassVar[str] = "firsts"
    subject: Named | None
    moment: AsOf
    firsts: tuple[First, ...]


# ------------------------------------------------------------------------------------------------ questions


def find_kinds(wanted: str | None) -> tuple[Conflict, ...]:
    """The kinds of that name, all for None; raises UnknownName."""
    if wanted is None:
        return KINDS
    if wanted == UNIVERSAL:
        return tuple(kind for kind in KINDS if kind in COUNTED)
    found = tuple(kind for kind in KINDS if kind == wanted.strip().casefold())
    if not found:
        raise unknown("kind of conflict", wanted, (*KINDS, UNIVERSAL))
    return found


def conflicts(
    archive: Archive,
    *,
    moment: AsOf,
    subject: Named | None = None,
    kinds: Collection[Conflict] = KINDS,
    state: Wanted = "open",
) -> Conflicts:
    """What had begun by `moment.on` and was known by then, of one subject or of all."""
    entries = known_entries(archive, moment, subject)
    beside = beside_entries(archive, entries, moment, subject)
    found = [c for c in found_among(archive, entries, beside, moment, subject) if c.kind in kinds]
    shown = [c for c in found if state == "all" or c.state == "open"]
    columns = by_column(archive.ontology.statuses, archive.ontology)
    views = [view(c, archive) for c in shown]
    left = untested(archive, beside, moment) if {"none", "all"} & set(kinds) else ()
    views.sort(
        key=lambda v: (v.state != "open", v.subject.name, columns.index(v.axis), KINDS.index(v.kind), v.day)
    )
    return Conflicts(
        subject=subject,
        moment=moment,
        conflicts=tuple(views),
        resolved=sum(c.state != "open" for c in found) if state == "open" else 0,
        compared=bool(entries or left),
        untested=left,
    )


def firsts(archive: Archive, *, moment: AsOf, subject: Named | None = None) -> Firsts:
    """Every first that was claimed by then of a day that is known, by day, with what the ledger has against it."""
    entries = known_entries(archive, moment, subject)
    against: defaultdict[str, list[ConflictView]] = defaultdict(list)
    beside = beside_entries(archive, entries, moment, subject)
    for found in found_among(archive, entries, beside, moment, subject):
        if found.kind == "first" and found.state != "resolved by a judgement":
            shown = view(found, archive)
            for claim in {w.claim for side in shown.sides if side.quantifier == "first" for w in side.claims}:
                against[claim].append(shown)
    out = rejected_by(archive, moment)
    places: dict[tuple[str, str, str, str], list[Entry]] = {}
    for entry in entries:
        if entry.quantifier == "first" and not entry.undated and out.isdisjoint((entry.claim, entry.backing)):
            places.setdefault((entry.subject, entry.axis, entry.toward, entry.value), []).append(entry)
    told = [first(alike, against, archive) for alike in places.values()]
    told.sort(
        key=lambda f: (f.subject.name, f.axis_label, f.since or f.claims[0].published_at or "", f.toward.name)
    )
    return Firsts(subject=subject, moment=moment, firsts=tuple(told))


# ------------------------------------------------------------------------------------------------ drawing from the archive


def known_entries(archive: Archive, moment: AsOf, subject: Named | None) -> list[Entry]:
    """All postings that were known and had begun, those of rejected claims included."""
    from ..ledger.fold import has_begun

    postings = archive.holdings.postings() if subject is None else rows_of(subject, archive)
    return [e for e in postings if has_begun(e, moment.on, moment.known, moment.clock)]


def rows_of(subject: Named, archive: Archive) -> tuple[Entry, ...]:
    """The row of a subject, and those of others in which it stands as the other party."""
    about = archive.holdings.postings_of(t.claim.id for t in archive.about(subject.id))
    rows = {archive.ontology.authority(subject.id), *(e.subject for e in about)}
    return tuple(e for row in sorted(rows) for e in archive.holdings.postings_about(row))


def found_among(
    archive: Archive, entries: list[Entry], beside: list[Testimony], moment: AsOf, subject: Named | None
) -> list[Contradiction]:
    """Of a subject those in its own row, and those in which it is one of the parties."""
    from .. import pipeline

    told: dict[str, Testimony] = {t.claim.id: t for t in beside}
    wanted = {e.claim for e in entries} - told.keys()
    archive.told.fetch(wanted)
    told |= {claim: archive.told[claim] for claim in wanted}
    found = pipeline.contradictions(
        entries, tuple(told.values()), rejected_by(archive, moment), archive.ontology
    )
    row = None if subject is None else archive.ontology.authority(subject.id)
    return [
        c for c in found if row in {None, c.subject, *(party for side in c.sides for party in side.parties)}
    ]


def beside_entries(
    archive: Archive, entries: list[Entry], moment: AsOf, subject: Named | None
) -> list[Testimony]:
    """Claims that may speak against an entry although they post nothing: numbers, denials, and what is said of all of a circle. Of
    a subject those of every row in which it stands: "no African state has" names no state.
    """
    if subject is None:
        told = archive.testimonies
    else:
        row = archive.ontology.authority(subject.id)
        rows = {subject.id, *(e.subject for e in entries if e.toward == row)}
        told = tuple({t.claim.id: t for row in sorted(rows) for t in archive.about(row)}.values())
    return [
        t
        for t in told
        if (t.claim.polarity == "negated" or (t.claim.quantifier or "").startswith(("count:", "only", "all")))
        and archive.known(t, moment)
        and t.reported_at <= moment.on
    ]


def untested(archive: Archive, beside: list[Testimony], moment: AsOf) -> tuple[Untested, ...]:
    from ..ledger.scoped import said_of_circles

    out = rejected_by(archive, moment)
    told: defaultdict[tuple[str, str, str, str], list[str]] = defaultdict(list)
    for word in said_of_circles(beside, archive.ontology):
        if word.members is None and word.entry.claim not in out:
            key = word.entry.subject, word.entry.axis, word.party.name, word.entry.quantifier or ""
            told[key].append(word.entry.claim)
    return tuple(
        Untested(
            circle=circle,
            quantifier=quantifier,
            subject=archive.names.named(subject),
            axis=axis,
            axis_label=archive.ontology.statuses[axis].label,
            claims=witnesses(tuple(claims), archive),
        )
        for (subject, axis, circle, quantifier), claims in sorted(told.items())
    )


def rejected_by(archive: Archive, moment: AsOf) -> frozenset[str]:
    """By the clock of record, verdicts given later do not count."""
    if moment.clock == "reported" or moment.known is None:
        return rejected(archive.judgements)
    made = verdicts(archive.judgements, moment.known)
    return frozenset(claim for claim, judged in made.items() if judged.verdict == "rejected")


# ------------------------------------------------------------------------------------------------ records


def view(found: Contradiction, archive: Archive) -> ConflictView:
    return ConflictView(
        id=found.id,
        kind=found.kind,
        kind_label=KIND_LABELS[found.kind],
        state=found.state,
        subject=archive.names.named(found.subject),
        axis=found.axis,
        axis_label=archive.ontology.statuses[found.axis].label,
        day=found.day,
        known_since=found.known_since,
        recorded_since=found.recorded_since,
        sides=tuple(side_view(side, found, archive) for side in found.sides),
    )


def side_view(side: Side, found: Contradiction, archive: Archive) -> ConflictSide:
    return ConflictSide(
        parties=tuple(party_named(party, archive) for party in side.parties),
        value=side.value,
        label=archive.value_label(found.axis, side.value),
        since=side.since,
        by=side.by,
        quantifier=side.quantifier,
        claims=witnesses(side.claims, archive),
        undated=side.undated,
    )


def side_words(side: ConflictSide, day: Callable[[str], str] = str) -> str:
    """As in "Russia: recognised, since 2025-07-03, said to be the first"; `day` words a date."""
    by = f"date unknown, added {day(side.by)}" if side.undated else f"by {day(side.by)}"
    since = f", since {day(side.since)}" if side.since else f", {by}"
    words = "denied" if side.quantifier == "denied" else quantifier_words(side.quantifier)
    counted = f", {words}" if words else ""
    return f"{', '.join(party.name for party in side.parties)}: {side.label}{since}{counted}"


def party_named(party: str, archive: Archive) -> Named:
    return Named(id=ANYBODY_ID, name=ANYBODY) if party == ANYBODY_ID else archive.names.named(party)


def first(entries: list[Entry], against: Mapping[str, list[ConflictView]], archive: Archive) -> First:
    """`against`: by the claim of a first, the conflicts that the ledger has with it."""
    one = entries[0]
    claims = tuple(dict.fromkeys(e.claim for e in entries))
    scopes = [archive.told[claim].claim.scope for claim in claims]
    return First(
        subject=archive.names.named(one.subject),
        toward=archive.names.named(one.toward),
        axis=one.axis,
        axis_label=archive.ontology.statuses[one.axis].label,
        value=one.value,
        label=archive.value_label(one.axis, one.value),
        since=min((e.since for e in entries if e.since), default=None),
        scope=next((scope for scope in scopes if scope), None),
        claims=witnesses(claims, archive),
        earlier=tuple({c.id: c for claim in claims for c in against.get(claim, ())}.values()),
    )
