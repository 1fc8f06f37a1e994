"""Who said what, codable or not: one JSON object an attribution."""

from __future__ import annotations

from itertools import starmap
from typing import TextIO

from ..model import Attribution, Document, Party, Span
from .records import Exporter, Records, write_lines


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


ATTRIBUTIONS = Exporter(name="attributions", contents="who said what, one JSON object a line", write=write)
