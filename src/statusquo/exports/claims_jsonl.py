"""Claims as JSON Lines: one object a claim, fields as docs/claims.md names them; what is unknown is null."""

from __future__ import annotations

from typing import TextIO

from ..model import Claim, Document, Party, Scope, Span, Speaker, Testimony, When
from . import claims_csv
from .claims_csv import why_in_words
from .records import Exporter, Records, write_lines


def document_object(document: Document) -> dict[str, object]:
    return {
        "id": document.id,
        "path": document.path or None,
        "url": document.url or None,
        "title": document.title or None,
        "publisher": document.publisher.name if document.publisher else None,
        "published_at": document.published_at,
        "published_basis": document.published_basis,
    }


def span_object(span: Span) -> dict[str, object]:
    return {"start": span.start, "end": span.end, "quote": span.quote}


def recipient_object(party: Party | None) -> dict[str, object] | None:
    return {"id": party.id, "name": party.name} if party else None


def speaker_object(speaker: Speaker | None) -> dict[str, object] | None:
    return {"id": speaker.id, "name": speaker.name, "chain": list(speaker.chain)} if speaker else None


def when_object(when: When | None) -> dict[str, object] | None:
    if when is None:
        return None
    return {
        "start": when.start,
        "end": when.end,
        "precision": when.precision,
        "basis": when.basis,
        "text": when.text,
    }


def scope_object(scope: Scope | None) -> dict[str, object] | None:
    if scope is None:
        return None
    told = {"rank": scope.rank, "of": scope.of, "place": scope.place, "time": scope.time}
    return {"counts": scope.counts, **{name: words or None for name, words in told.items()}}


def claim_object(testimony: Testimony) -> dict[str, object]:
    claim: Claim = testimony.claim
    return {
        "id": claim.id,
        "document": document_object(testimony.document),
        "evidence": span_object(claim.evidence),
        "sentence": span_object(claim.sentence),
        "act": claim.act,
        "actor": {"id": claim.actor.id, "name": claim.actor.name, "agent": claim.actor.agent},
        "recipient": recipient_object(claim.recipient),
        "polarity": claim.polarity,
        "modality": claim.modality,
        "speaker": speaker_object(claim.speaker),
        "when": when_object(claim.when),
        "announced": when_object(claim.announced),
        "quantifier": claim.quantifier,
        "scope": scope_object(claim.scope),
        "grade": claim.grade,
        "why": why_in_words(claim),
        "coder": claim.coder,
    }


def write(record_source: Records, out: TextIO) -> int:
    return write_lines(map(claim_object, record_source.testimonies), out)


CLAIMS_JSONL = Exporter(
    name="jsonl", contents="claims, one JSON object a line", write=write, table=claims_csv.write
)
