"""What stands in the ledger as a table for editors of Wikidata: a row a statement and reference, the property left to them.

Only entries that may count are here: firm claims, and tentative ones that an independent origin or a person bears out. Left
out is what somebody denies or reports do not agree on, what is said of all states, and that something is not so. A date is
only ever the text's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TextIO

from .. import pipeline
from ..model import Entry, Testimony
from ..views.archive import Archive, AsOf
from ..views.names import Names
from .page import web_address
from .records import Exporter, Records, write_table

if TYPE_CHECKING:
    from ..ontology import Ontology

DISPUTED = ("contested", "denied")
YEAR, MONTH, DAY = 9, 10, 11
"""Precisions of a date, as Wikidata counts them."""
START_TIME, POINT_IN_TIME = "P580", "P585"
COLUMNS = (
    "subject", "subject_qid", "property", "axis", "status", "value", "value_qid",
    "time_qualifier", "time", "time_precision", "end_time", "end_time_precision",
    "reference_url", "title", "publisher", "publication_date", "retrieved", "quotation", "claim",
)  # fmt: skip


def statements(records: Records) -> Iterator[dict[str, object]]:
    told = {testimony.claim.id: testimony for testimony in records.testimonies}
    named = (party for t in told.values() for party in (t.claim.actor, t.claim.recipient) if party)
    names = Names(records.ontology, ((party.id, party.name) for party in named))
    disputed = denied(records) | contested(records)
    seen: set[tuple[object, ...]] = set()
    for entry in sorted(records.entries, key=place):
        key = (*place(entry)[:-1], entry.document)
        if key in seen or entry.claim in disputed or not says_something(entry, records.ontology):
            continue
        if entry.claim in told:
            seen.add(key)
            yield statement(entry, told[entry.claim], names, records.ontology)


def place(entry: Entry) -> tuple[str, ...]:
    """What a statement says, then who says it: entries that differ in the last only are one statement with two references."""
    return (
        entry.subject,
        entry.axis,
        entry.value,
        entry.toward,
        entry.since or "",
        entry.until or "",
        entry.claim,
    )


def denied(records: Records) -> frozenset[str]:
    """The claims of happenings that another report denies."""
    events = pipeline.events(
        tuple(t for t in records.testimonies if t.claim.factual), frozenset(), records.ontology
    )
    return frozenset(claim for event in events if event.denies for claim in event.supports)


def contested(records: Records) -> frozenset[str]:
    """The claims on either side of what reports do not agree on, as the ledger stands after all of them."""
    last = max((max(entry.effective, entry.reported_at) for entry in records.entries), default="")
    cells = Archive.of(records.ontology, records.testimonies, records.entries).cells(AsOf(on=last))
    return frozenset(
        claim for cell in cells if cell.standing in DISPUTED for claim in (*cell.claims, *cell.against)
    )


def says_something(entry: Entry, ontology: Ontology) -> bool:
    status = ontology.statuses.get(entry.axis)
    value = status.values.get(entry.value) if status else None
    return not entry.universal and value is not None and value.tone != "none"


def statement(entry: Entry, testimony: Testimony, names: Names, ontology: Ontology) -> dict[str, object]:
    document, status = testimony.document, ontology.statuses[entry.axis]
    subject, value = names.named(entry.subject), names.named(entry.toward)
    qualifier = POINT_IN_TIME if status.episodic else START_TIME
    cells = (
        subject.name, qid(subject.id, ontology), None, status.label, status.values[entry.value].label,
        value.name, qid(value.id, ontology), qualifier if entry.since else None, entry.since, precision(entry.since),
        entry.until, precision(entry.until), web_address(document.url) or None, document.title or None,
        document.publisher.name if document.publisher else None, document.published_at,
        testimony.recorded_at[:10], testimony.claim.sentence.quote, entry.claim,
    )  # fmt: skip
    return dict(zip(COLUMNS, cells, strict=True))


def qid(actor: str, ontology: Ontology) -> str | None:
    known = ontology.actors.get(actor)
    return known.wikidata if known else None


def precision(date: str | None) -> int | None:
    """How much of a partial ISO date is known."""
    return None if date is None else {4: YEAR, 7: MONTH}.get(len(date), DAY)


def table(records: Records, out: TextIO) -> int:
    return write_table(COLUMNS, rows(statements(records)), out)


def rows(found: Iterable[dict[str, object]]) -> Iterator[list[object]]:
    return (list(statement.values()) for statement in found)


WIKIDATA = Exporter(
    name="wikidata", contents="statements with references, for editors of Wikidata", write=table, table=table
)
