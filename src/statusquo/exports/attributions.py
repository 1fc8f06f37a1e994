"""Who said what, codable or not: one JSON object, or one row, an attribution."""

from __future__ import annotations

from collections.abc import Callable
from itertools import starmap
from typing import TextIO

from ..model import Attribution, Document, Party, Span
from .records import Exporter, Records, write_lines, write_table

Column = Callable[[Document, Attribution], object]
COLUMNS: dict[str, Column] = {
    "document_id": lambda document, _: document.id,
    "document_path": lambda document, _: document.path,
    "publisher": lambda document, _: document.publisher.name if document.publisher else None,
    "published_at": lambda document, _: document.published_at,
    "speaker_id": lambda _, said: said.speaker_party.id if said.speaker_party else None,
    "speaker_name": lambda _, said: said.speaker_party.name if said.speaker_party else None,
    "speaker": lambda _, said: said.speaker.quote if said.speaker else None,
    "cue": lambda _, said: said.cue.quote if said.cue else None,
    "manner": lambda _, said: said.manner,
    "content": lambda _, said: said.content.quote,
    "content_start": lambda _, said: said.content.start,
    "content_end": lambda _, said: said.content.end,
}


def stretch(span: Span) -> dict[str, object]:
    return {"start": span.start, "end": span.end, "text": span.quote}


def speaker_object(span: Span | None, party: Party | None) -> dict[str, object] | None:
    if span is None:
        return None
    return stretch(span) | {"id": party.id if party else None, "name": party.name if party else None}


def attribution_object(document: Document, attribution: Attribution) -> dict[str, object]:
    return {
        "document": {"id": document.id, "path": document.path or None},
        "speaker": speaker_object(attribution.speaker, attribution.speaker_party),
        "cue": stretch(attribution.cue) if attribution.cue else None,
        "content": stretch(attribution.content),
        "manner": attribution.manner,
    }


def write(record_source: Records, out: TextIO) -> int:
    return write_lines(starmap(attribution_object, record_source.attributions), out)


def row(document: Document, attribution: Attribution) -> list[object]:
    return [value(document, attribution) for value in COLUMNS.values()]


def table(record_source: Records, out: TextIO) -> int:
    return write_table(list(COLUMNS), starmap(row, record_source.attributions), out)


ATTRIBUTIONS = Exporter(
    name="attributions", contents="who said what, one JSON object a line", write=write, table=table
)
