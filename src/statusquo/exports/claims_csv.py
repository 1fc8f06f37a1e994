"""Claims as one flat table, a row a claim, for spreadsheets and statistics packages."""

from __future__ import annotations

from collections.abc import Callable
from typing import TextIO

from ..model import Claim, Document, Testimony, When
from ..views.wording import scope_words
from .records import Exporter, Records, write_table

Column = Callable[[Claim, Document], object]


def start(when: When | None) -> str | None:
    return when.start if when else None


def why_in_words(claim: Claim) -> str:
    """What the claim was read from, then what its grade rests on: "direct frame: ..."."""
    return f"{claim.how}: {claim.why}" if claim.how else claim.why


COLUMNS: dict[str, Column] = {
    "id": lambda claim, _: claim.id,
    "document_id": lambda _, document: document.id,
    "document_path": lambda _, document: document.path,
    "url": lambda _, document: document.url,
    "title": lambda _, document: document.title,
    "publisher": lambda _, document: document.publisher.name if document.publisher else None,
    "published_at": lambda _, document: document.published_at,
    "published_basis": lambda _, document: document.published_basis,
    "not_before": lambda _, document: document.not_before,
    "not_after": lambda _, document: document.not_after,
    "act": lambda claim, _: claim.act,
    "actor_id": lambda claim, _: claim.actor.id,
    "actor": lambda claim, _: claim.actor.name,
    "agent": lambda claim, _: claim.actor.agent,
    "recipient_id": lambda claim, _: claim.recipient.id if claim.recipient else None,
    "recipient": lambda claim, _: claim.recipient.name if claim.recipient else None,
    "polarity": lambda claim, _: claim.polarity,
    "modality": lambda claim, _: claim.modality,
    "speaker_id": lambda claim, _: claim.speaker.id if claim.speaker else None,
    "speaker": lambda claim, _: claim.speaker.name if claim.speaker else None,
    "speaker_chain": lambda claim, _: " > ".join(claim.speaker.chain) if claim.speaker else None,
    "when_start": lambda claim, _: start(claim.when),
    "when_end": lambda claim, _: claim.when.end if claim.when else None,
    "when_precision": lambda claim, _: claim.when.precision if claim.when else None,
    "when_basis": lambda claim, _: claim.when.basis if claim.when else None,
    "when_text": lambda claim, _: claim.when.text if claim.when else None,
    "announced": lambda claim, _: start(claim.announced),
    "effective": lambda claim, _: start(claim.effective),
    "quantifier": lambda claim, _: claim.quantifier,
    "rank": lambda claim, _: claim.scope.rank if claim.scope else None,
    "scope": lambda claim, _: scope_words(claim.scope) or None,
    "grade": lambda claim, _: claim.grade,
    "why": lambda claim, _: why_in_words(claim),
    "evidence": lambda claim, _: claim.evidence.quote,
    "evidence_start": lambda claim, _: claim.evidence.start,
    "evidence_end": lambda claim, _: claim.evidence.end,
    "sentence": lambda claim, _: claim.sentence.quote,
    "sentence_start": lambda claim, _: claim.sentence.start,
    "sentence_end": lambda claim, _: claim.sentence.end,
    "coder": lambda claim, _: claim.coder,
}


def row(testimony: Testimony) -> list[object]:
    return [value(testimony.claim, testimony.document) for value in COLUMNS.values()]


def write(record_source: Records, out: TextIO) -> int:
    return write_table(list(COLUMNS), map(row, record_source.testimonies), out)


CLAIMS_CSV = Exporter(name="csv", contents="claims, one row a claim", write=write, table=write)
