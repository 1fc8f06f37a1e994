"""The dossier of one subject: everything that its page shows, computed from records and nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ..model import Actor, Cell, Claim, Document, Entry, Event, Testimony, first_day
from ..ontology import Effect, Ontology
from .dossier_days import Material, days_of
from .dossier_records import (
    AxisSummary,
    CellView,
    Change,
    Column,
    Coverage,
    Days,
    Dossier,
    Followed,
    Moment,
    Plan,
    Pledge,
    Position,
    ReportView,
    Row,
    Standings,
)
from .names import ANYBODY, Named, Names
from .practice import practice_note
from .quotes import Desk, citations_of, quotes_of, report_of
from .status import GRID, STRENGTH
from .timeline import first_report
from .wording import KINDS, by_words, date_words, quantifier_words, since_words, when_words

TEXT_BUDGET = 600_000
"""Characters of report text that a page carries; beyond it the reports show only the sentences that bear claims."""
QUOTES_IN_FULL = 5
"""Quotes for a cell, and against it, that its evidence prints; of more, it names the reports, where the sentences stand marked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """The material of one dossier, indexed once."""

    subject: Actor | Named
    ontology: Ontology
    desk: Desk
    testimonies: Mapping[str, Testimony]
    names: Names
    origins: Mapping[str, str]
    postings: Mapping[str, Entry]
    """By claim, what it posted for the subject."""

    def concerns_subject(self, claim: Claim | Event) -> bool:
        own = self.ontology.authority(self.subject.id)
        parties = [claim.actor, *([claim.recipient] if claim.recipient else [])]
        return any(self.ontology.authority(party.id) == own for party in parties)

    def heard(self, claims: Iterable[str]) -> list[Testimony]:
        return [self.testimonies[claim] for claim in claims if claim in self.testimonies]


def build(
    subject: Actor | Named,
    cells: Sequence[Cell],
    testimonies: Sequence[Testimony],
    events: Sequence[Event],
    documents: Sequence[Document],
    ontology: Ontology,
    as_of: str,
    known_at: str | None = None,
    *,
    copies: Collection[tuple[str, str]] = (),
    entries: Sequence[Entry] = (),
    read: tuple[int, int] | None = None,
) -> Dossier:
    """The page of `subject` on the ISO day `as_of`, as known on `known_at` (None: all that is known).

    The caller hands in what was known then: the fold's cells, and the testimonies, events and documents up to that day.
    `copies` are pairs of ids of documents that copy each other; `entries` tell which deed moved which axis; `read` is how many
    reports and claims there are, of which these are those that bear on the subject (None: all are).
    """
    case = index_case(subject, testimonies, documents, ontology, copies, entries)
    by_document: dict[str, list[Claim]] = {document.id: [] for document in documents}
    for testimony in testimonies:
        by_document.setdefault(testimony.document.id, []).append(testimony.claim)
    days = days_of(
        cells,
        [entry for entry in entries if ontology.authority(entry.subject) == ontology.authority(subject.id)],
        as_of,
        Material(ontology=ontology, testimonies=case.testimonies, names=case.names),
    )
    moments = moments_of(events, case)
    columns = columns_of(cells, days, ontology)
    views = [(cell, cell_view(cell, number, case, as_of)) for number, cell in enumerate(cells, start=1)]
    rows = rows_of(views, columns, days, moments, case)
    return Dossier(
        subject=subject.name,
        as_of=date_words(as_of),
        as_of_day=as_of,
        known_at=date_words(known_at) if known_at else "",
        coverage=coverage_of(documents, read or (len(documents), len(testimonies)), case),
        columns=columns,
        summary=tuple(summary_of(column, rows, ontology) for column in columns),
        rows=rows,
        days=days,
        moments=moments,
        contested=tuple(view for row in rows for view in row.cells if view and view.against),
        pledges=pledges_of(testimonies, case),
        reports=reports_of(documents, by_document, case),
    )


def with_followed(
    dossier: Dossier, followed: Iterable[Followed], positions: Iterable[Position], plans: Iterable[Plan] = ()
) -> Dossier:
    """The dossier with what became of its pledges and plans, and with positions: other views compute them, its page shows them."""
    return replace(dossier, followed=tuple(followed), positions=tuple(positions), plans=tuple(plans))


def desk_of(documents: Sequence[Document], ontology: Ontology) -> Desk:
    """Where on the page each report stands: numbered in the order in which they came out."""
    ordered = sorted(documents, key=report_order)
    return Desk(ontology=ontology, anchors={one.id: f"r-{n}" for n, one in enumerate(ordered, start=1)})


def index_case(
    subject: Actor | Named,
    testimonies: Sequence[Testimony],
    documents: Sequence[Document],
    ontology: Ontology,
    copies: Collection[tuple[str, str]],
    entries: Sequence[Entry],
) -> Case:
    own = ontology.authority(subject.id)
    parties = ((p.id, p.name) for t in testimonies for p in (t.claim.actor, t.claim.recipient) if p)
    return Case(
        subject=subject,
        ontology=ontology,
        desk=desk_of(documents, ontology),
        testimonies={testimony.claim.id: testimony for testimony in testimonies},
        names=Names(ontology, parties),
        origins=independent_origins(documents, copies),
        postings={entry.claim: entry for entry in entries if ontology.authority(entry.subject) == own},
    )


def report_order(document: Document) -> tuple[bool, str, str]:
    """Oldest first, those without a date last."""
    return (document.published_at is None, document.published_at or "", document.id)


def independent_origins(documents: Sequence[Document], copies: Collection[tuple[str, str]]) -> dict[str, str]:
    """The origin of each document: one for all reports of a publisher, of an agency, and for copies of each other."""
    origins = {}
    for document in documents:
        publisher = document.publisher
        origins[document.id] = document.wire or (
            publisher.owner or publisher.id if publisher else document.id
        )
    for one, other in copies:
        if one in origins and other in origins:
            kept, dropped = origins[one], origins[other]
            if (
                kept != dropped
            ):  # a text printed a thousand times has half a million pairs, and is one origin after a few
                origins |= {key: kept for key, origin in origins.items() if origin == dropped}
    return origins


# ------------------------------------------------------------------------------------------------ the ledger


def columns_of(cells: Sequence[Cell], days: Days, ontology: Ontology) -> tuple[Column, ...]:
    """The axes that are always shown, and others that have a cell on any day, in the order of their files."""
    used = {cell.axis for cell in cells} | {one.axis for one in days.courses[0].changes}
    shown = [axis for axis in ontology.statuses if axis in GRID or axis in used]
    shown.sort(key=lambda axis: ontology.statuses[axis].column)
    statuses = ontology.statuses
    return tuple(
        Column(axis=axis, label=statuses[axis].label, question=statuses[axis].question) for axis in shown
    )


def cell_view(cell: Cell, number: int, case: Case, as_of: str) -> CellView:
    status = case.ontology.statuses[cell.axis]
    heard = case.heard(cell.claims)
    undated = all(testimony.undated for testimony in heard)
    quotes, against = quotes_of(heard, case.desk), quotes_of(case.heard(cell.against), case.desk)
    value = status.values.get(cell.value)
    rivals = [status.values[rival].label if rival in status.values else rival for rival in cell.rivals]
    label = value.label if value else cell.value.replace("_", " ")
    return CellView(
        anchor=f"cell-{number}",
        axis=cell.axis,
        axis_label=status.label,
        toward=ANYBODY.capitalize() if cell.universal else case.names.named(cell.toward).name,
        value=cell.value,
        label=label,
        tone=value.tone if value else "none",
        since=since_words(cell, status),
        reported=f"{'added' if undated else 'first reported'} {date_words(cell.reported_at)}",
        standing=cell.standing,
        quantifier=quantifier_words(cell.quantifier),
        claims=quotes[:QUOTES_IN_FULL],
        further=citations_of(quotes[QUOTES_IN_FULL:]),
        against=against[:QUOTES_IN_FULL],
        further_against=citations_of(against[QUOTES_IN_FULL:]),
        rivals=(*rivals, f"not {label}") if cell.denied else tuple(rivals),
        reports=len({testimony.document.id for testimony in heard}),
        origins=len({case.origins.get(one.document.id, one.document.id) for one in heard}),
        note=""
        if cell.universal
        else practice_note(cell.axis, cell.value, case.subject.id, cell.toward, as_of, case.ontology),
    )


def rows_of(
    views: Sequence[tuple[Cell, CellView]],
    columns: Sequence[Column],
    days: Days,
    moments: Sequence[Moment],
    case: Case,
) -> tuple[Row, ...]:
    """One row a party in the order of the ledger: any state, then by strength in the first column, then by name; last those
    that the ledger shows on other days only.
    """
    cells: dict[tuple[bool, str], dict[str, CellView]] = {}
    names: dict[tuple[bool, str], str] = {}
    changes: dict[tuple[bool, str], list[Change]] = {}
    deeds: dict[str, list[Moment]] = {}
    for cell, view in views:
        key = cell.universal, case.names.named(cell.toward).id
        cells.setdefault(key, {})[cell.axis] = view
        names[key] = view.toward
    for change in days.courses[0].changes:
        key = change.universal, change.party
        changes.setdefault(key, []).append(change)
        names.setdefault(key, change.name)
    for moment in moments:
        deeds.setdefault(moment.party, []).append(moment)
    rows = [
        Row(
            anchor="",
            party=party,
            name=name,
            universal=universal,
            cells=tuple(cells.get((universal, party), {}).get(column.axis) for column in columns),
            changes=tuple(changes.get((universal, party), ())),
            deeds=() if universal else tuple(deeds.get(party, ())),
        )
        for (universal, party), name in names.items()
    ]
    ordered = sorted(rows, key=row_order)
    return tuple(replace(row, anchor=f"party-{number}") for number, row in enumerate(ordered, start=1))


def row_order(row: Row) -> tuple[bool, bool, int, str]:
    leading = row.cells[0]
    return (not row.now, not row.universal, -STRENGTH[leading.tone] if leading else 0, row.name)


def summary_of(column: Column, rows: Sequence[Row], ontology: Ontology) -> AxisSummary:
    """The parties at each value of an axis, the strongest value first."""
    at_axis = [(row, cell) for row in rows for cell in row.cells if cell and cell.axis == column.axis]
    by_value: dict[str, list[CellView]] = {}
    for row, cell in at_axis:
        if not row.universal:
            by_value.setdefault(cell.value, []).append(cell)
    rank = {value: number for number, value in enumerate(ontology.statuses[column.axis].values)}
    ordered = sorted(by_value.items(), key=lambda item: (-STRENGTH[item[1][0].tone], -rank.get(item[0], -1)))
    return AxisSummary(
        label=column.label,
        standings=tuple(
            Standings(label=found[0].label, tone=found[0].tone, cells=tuple(found)) for _, found in ordered
        ),
        universal=next((cell for row, cell in at_axis if row.universal), None),
    )


# ------------------------------------------------------------------------------------------------ what happened, what was said


def moments_of(events: Sequence[Event], case: Case) -> tuple[Moment, ...]:
    """Reported deeds between the subject and others that can move the ledger, in order of time."""
    found = []
    for event in events:
        act = case.ontology.acts.get(event.act)
        heard = [one for one in case.heard(event.supports) if one.claim.factual]
        deeds = [one for one in heard if one.claim.polarity == "affirmed"]
        sure = event.origins > 1 or any(one.claim.grade == "firm" for one in deeds)
        if act and act.effects and deeds and sure and case.concerns_subject(event):
            found.append((event, deeds, act.effects[0]))
    found.sort(key=lambda item: (first_day(day_of(item[0], item[1])), item[0].id))
    return tuple(
        moment_of(event, deeds, effect, f"event-{number}", case)
        for number, (event, deeds, effect) in enumerate(found, start=1)
    )


def day_of(event: Event, deeds: Sequence[Testimony]) -> str:
    """The event's own date, else the day of the first report of it."""
    return (event.when.start if event.when else None) or first_report(deeds)


def moment_of(event: Event, deeds: Sequence[Testimony], effect: Effect, anchor: str, case: Case) -> Moment:
    ontology, start = case.ontology, day_of(event, deeds)
    own = ontology.authority(case.subject.id)
    other = event.recipient if ontology.authority(event.actor.id) == own else event.actor
    posting = next((case.postings[one.claim.id] for one in deeds if one.claim.id in case.postings), None)
    axis = posting.axis if posting else effect.axis
    status = ontology.statuses[axis]
    value = status.values.get(posting.value) if posting else None
    dated = (
        bool(event.when and event.when.start) and event.when is not None and event.when.basis != "publication"
    )
    quotes = quotes_of(deeds, case.desk)
    return Moment(
        anchor=anchor,
        start=start,
        end=event.when.end if event.when else None,
        by=not dated,
        when=when_words(event.when)
        if dated
        else by_words(start, undated=all(deed.undated for deed in deeds)),
        lane=other.name if other else case.subject.name,
        party=case.names.named(other.id).id if other else "",
        axis=axis,
        axis_label=status.label,
        label=value.label if value else quotes[0].statement.verb,
        statement=quotes[0].statement,
        denied=len(event.denies),
        origins=event.origins,
        quote=quotes[0],
    )


def pledges_of(testimonies: Sequence[Testimony], case: Case) -> tuple[Pledge, ...]:
    """Demands, proposals, promises, plans, threats, conditions and possibilities that concern the subject."""
    return tuple(
        Pledge(kind=kind, quote=quote)
        for modality, kind in KINDS.items()
        for quote in quotes_of(
            (
                one
                for one in testimonies
                if one.claim.modality == modality and case.concerns_subject(one.claim)
            ),
            case.desk,
        )
    )


# ------------------------------------------------------------------------------------------------ what was read


def reports_of(
    documents: Sequence[Document], claims: Mapping[str, Sequence[Claim]], case: Case
) -> tuple[ReportView, ...]:
    whole = sum(len(document.text) for document in documents) <= TEXT_BUDGET
    return tuple(
        report_of(document, claims[document.id], case.desk, whole=whole)
        for document in sorted(documents, key=report_order)
    )


def coverage_of(documents: Sequence[Document], read: tuple[int, int], case: Case) -> Coverage:
    days = sorted(document.published_at for document in documents if document.published_at)
    languages = Counter(document.language for document in documents)
    return Coverage(
        reports=len(documents),
        of_reports=read[0],
        publishers=len({document.publisher.id for document in documents if document.publisher}),
        origins=len(set(case.origins.values())),
        claims=sum(case.concerns_subject(testimony.claim) for testimony in case.testimonies.values()),
        of_claims=read[1],
        languages=tuple(languages.most_common()),
        first=date_words(days[0]) if days else "",
        last=date_words(days[-1]) if days else "",
        undated=len(documents) - len(days),
    )
