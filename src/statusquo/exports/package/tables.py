"""The tables of a data package: their columns, their keys, and the rows that the records give."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from ...model import (
    Attribution,
    Claim,
    Document,
    Entry,
    Figure,
    Judgement,
    Party,
    Speaker,
    Testimony,
)
from ...model.flat import Column, columns, values
from ...views.names import Names
from ..records import Records

Row = list[object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """Columns whose values are keys of another table; an empty one refers to nothing."""

    columns: tuple[str, ...]
    table: str
    keys: tuple[str, ...] = ("id",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One table. `key` is empty where rows may repeat."""

    name: str
    meaning: str
    columns: tuple[Column, ...]
    rows: Callable[[Records], Iterable[Row]]
    key: tuple[str, ...] = ("id",)
    references: tuple[Reference, ...] = ()


def words(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name=name, path=(name,), kind="string", optional=True) for name in names)


# ------------------------------------------------------------------------------------------------ rows of records

CLOCKS = (
    Column(name="reported_at", path=("reported_at",), kind="string"),
    Column(name="undated", path=("undated",), kind="boolean"),
    Column(name="recorded_at", path=("recorded_at",), kind="string"),
)
"""Of a testimony, not of its claim: both clocks, and whether the first is only the day on which the report was added."""
TOLD_CLOCKS = tuple(replace(column, optional=True) for column in CLOCKS)
"""The same of a report, and of what it tells besides its claims: whoever writes records without a workspace may not know them."""
POSITION = Column(name="position", path=("position",), kind="integer")
PRECISIONS = words("since_precision", "until_precision")


def documents(records: Records) -> tuple[Document, ...]:
    """Every report by id, also of claims whose report is not listed."""
    told = (*records.attributions, *records.figures)
    every = [
        *records.documents, *(testimony.document for testimony in records.testimonies), *(one for one, _ in told)
    ]  # fmt: skip
    return tuple({document.id: document for document in sorted(every, key=lambda one: one.id)}.values())


def document_rows(records: Records) -> Iterator[Row]:
    clocks = clocks_of(records)
    return ([*values(document, columns(Document)), *clocks(document)] for document in documents(records))


def claim_rows(records: Records) -> Iterator[Row]:
    for testimony in records.testimonies:
        yield [*values(testimony.claim, columns(Claim)), *values(testimony, CLOCKS)]


def entry_rows(records: Records) -> Iterator[Row]:
    for entry in records.entries:
        yield [*values(entry, columns(Entry)), precision(entry.since), precision(entry.until)]


def judgement_rows(records: Records) -> Iterator[Row]:
    return (values(judgement, columns(Judgement)) for judgement in records.judgements)


def attribution_rows(records: Records) -> Iterator[Row]:
    """Numbered within their report, in the order in which they are given."""
    clocks = clocks_of(records)
    numbers: Counter[str] = Counter()
    for document, attribution in records.attributions:
        place = [document.id, numbers[document.id]]
        numbers[document.id] += 1
        yield [*place, *values(attribution, columns(Attribution)), *clocks(document)]


def figure_rows(records: Records) -> Iterator[Row]:
    clocks = clocks_of(records)
    for document, figure in records.figures:
        yield [*values(figure, columns(Figure)), *clocks(document)]


def clocks_of(records: Records) -> Callable[[Document], Row]:
    """Both clocks of a report, in the order of CLOCKS."""
    recorded = {t.document.id: t.recorded_at for t in records.testimonies} | dict(records.recorded)

    def clocks(document: Document) -> Row:
        learned = recorded.get(document.id)
        latest = [day for day in (document.not_after, learned and learned[:10]) if day]
        reported = document.published_at or min(latest, default=None)
        return [reported, document.published_at is None and document.not_after is None, learned]

    return clocks


def precision(date: str | None) -> str | None:
    """How much of a partial ISO date is known: year, month or day."""
    return None if date is None else {4: "year", 7: "month"}.get(len(date), "day")


# ------------------------------------------------------------------------------------------------ rows of knowledge


def actor_rows(records: Records) -> Iterator[Row]:
    """Everybody whom a record names, with what the ontology knows of him."""
    named = {party.id: party for testimony in records.testimonies for party in parties(testimony)}
    named |= {party.id: party for party in heard(records) if party.id not in named}
    names = Names(records.ontology, ((party.id, party.name) for party in named.values()))
    speakers = [t.claim.speaker for t in records.testimonies] + [
        figure.speaker for _, figure in records.figures
    ]
    represented = {speaker.speaks_for for speaker in speakers if speaker}
    placed = {place for entry in records.entries for place in (entry.subject, entry.toward)}
    for id_ in sorted({*named, *placed, *(one for one in represented if one)}):
        known, told = records.ontology.actors.get(id_), named.get(id_)
        kind = known.kind if known else told.kind if isinstance(told, Party) else None
        more = [known.authority, known.country, known.wikidata] if known else [None] * 3
        yield [id_, names.named(id_).name, kind, *more]


def parties(testimony: Testimony) -> Iterator[Party | Speaker]:
    claim = testimony.claim
    yield from (party for party in (claim.speaker, claim.recipient, claim.actor) if party)


def heard(records: Records) -> Iterator[Party | Speaker]:
    """Who is quoted, and who counts."""
    yield from (told.speaker_party for _, told in records.attributions if told.speaker_party)
    yield from (figure.speaker for _, figure in records.figures if figure.speaker)


def act_rows(records: Records) -> Iterator[Row]:
    used = {testimony.claim.act for testimony in records.testimonies}
    for id_ in sorted({*used, *records.ontology.acts}):
        act = records.ontology.acts.get(id_)
        yield [id_, *([act.axis, act.label, act.meaning, act.plover, act.cameo] if act else [None] * 5)]


def status_rows(records: Records) -> Iterator[Row]:
    known = {
        (axis, key): [status.label, value.label, value.tone]
        for axis, status in records.ontology.statuses.items()
        for key, value in status.values.items()
    }
    used = {(entry.axis, entry.value) for entry in records.entries if entry.value}
    for axis, key in sorted({*used, *known}):
        yield [axis, key, *known.get((axis, key), [None] * 3)]


# ------------------------------------------------------------------------------------------------ all tables

TABLES = (
    Table(
        name="documents",
        meaning="the reports as they were read; offsets of claims count characters of their text",
        columns=(*columns(Document), *TOLD_CLOCKS),
        rows=document_rows,
    ),
    Table(
        name="claims",
        meaning="what the reports claim, a row a claim, firm and tentative, facts, plans, demands and denials",
        columns=(*columns(Claim), *CLOCKS),
        rows=claim_rows,
        references=(
            Reference(columns=("document",), table="documents"),
            Reference(columns=("act",), table="acts"),
            *(
                Reference(columns=(name,), table="actors")
                for name in ("actor_id", "recipient_id", "speaker_id", "speaker_speaks_for")
            ),
        ),
    ),
    Table(
        name="entries",
        meaning="the ledger: what the claims that may count have posted, and no rejection has taken away",
        columns=(*columns(Entry), *PRECISIONS),
        rows=entry_rows,
        references=(
            Reference(columns=("claim",), table="claims"),
            Reference(columns=("backing",), table="claims"),
            Reference(columns=("document",), table="documents"),
            Reference(columns=("subject",), table="actors"),
            Reference(columns=("toward",), table="actors"),
            Reference(columns=("axis", "value"), table="statuses", keys=("axis", "value")),
        ),
    ),
    Table(
        name="judgements",
        meaning="what persons decided about claims; the latest on a claim counts",
        columns=columns(Judgement),
        rows=judgement_rows,
        key=(),
        references=(Reference(columns=("claim",), table="claims"),),
    ),
    Table(
        name="attributions",
        meaning="who is quoted saying what, codable or not; a row a passage, numbered within its report",
        columns=(*words("document"), POSITION, *columns(Attribution), *TOLD_CLOCKS),
        rows=attribution_rows,
        key=("document", "position"),
        references=(
            Reference(columns=("document",), table="documents"),
            Reference(columns=("speaker_party_id",), table="actors"),
        ),
    ),
    Table(
        name="figures",
        meaning="how many of what, on whose word",
        columns=(*columns(Figure), *TOLD_CLOCKS),
        rows=figure_rows,
        references=(
            Reference(columns=("document",), table="documents"),
            Reference(columns=("speaker_id",), table="actors"),
            Reference(columns=("speaker_speaks_for",), table="actors"),
        ),
    ),
    Table(
        name="actors",
        meaning="everybody whom a record names",
        columns=words("id", "name", "kind", "authority", "country", "wikidata"),
        rows=actor_rows,
    ),
    Table(
        name="acts",
        meaning="what can be done, with the codes of PLOVER and CAMEO",
        columns=words("id", "axis", "label", "meaning", "plover", "cameo"),
        rows=act_rows,
    ),
    Table(
        name="statuses",
        meaning="the axes of the ledger and their values",
        columns=words("axis", "value", "axis_label", "label", "tone"),
        rows=status_rows,
        key=("axis", "value"),
    ),
)
