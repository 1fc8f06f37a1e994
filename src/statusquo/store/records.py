"""Records as rows and rows as records, one pair of functions a record. A row is a dict from column to value."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import asdict, fields
from operator import itemgetter

from statusquo.model import (
    Abstention,
    Attribution,
    Claim,
    Coding,
    Document,
    Entry,
    Figure,
    Judgement,
    Naming,
    Party,
    Publisher,
    Scope,
    Sentence,
    Sighting,
    Span,
    Speaker,
    When,
)

Row = dict[str, str | int | float | None]


def columns(name: str, record: object | None, *attributes: str) -> Row:
    """One column for each of these attributes, empty where there is no such record."""
    return {f"{name}_{attribute}": getattr(record, attribute, None) for attribute in attributes}


# ------------------------------------------------------------------------------------------------ documents


def document_row(coding: Coding, recorded_at: str) -> Row:
    document, publisher = coding.document, coding.document.publisher
    return {
        "id": document.id,
        "text": document.text,
        "title": document.title,
        **columns("publisher", publisher, "id", "name", "kind", "owner", "speaks_for"),
        "url": document.url,
        "path": document.path,
        "published_at": document.published_at,
        "published_basis": document.published_basis,
        "not_before": document.not_before,
        "not_after": document.not_after,
        "wire": document.wire,
        "language": document.language,
        "skipped": len(coding.abstentions),
        "recorded_at": recorded_at,
    }


def to_document(row: sqlite3.Row) -> Document:
    publisher = row["publisher_id"] is not None and Publisher(
        id=row["publisher_id"],
        name=row["publisher_name"],
        kind=row["publisher_kind"],
        owner=row["publisher_owner"],
        speaks_for=row["publisher_speaks_for"],
    )
    return Document(
        id=row["id"],
        text=row["text"],
        title=row["title"],
        publisher=publisher or None,
        url=row["url"],
        path=row["path"],
        published_at=row["published_at"],
        published_basis=row["published_basis"],
        not_before=row["not_before"],
        not_after=row["not_after"],
        wire=row["wire"],
        language=row["language"],
    )


def sentence_row(sentence: Sentence) -> Row:
    return {
        "document": sentence.document,
        "position": sentence.index,
        "start_at": sentence.span.start,
        "end_at": sentence.span.end,
        "quote": sentence.span.quote,
        "kind": sentence.kind,
        "paragraph": sentence.paragraph,
        "gated": int(sentence.gated),
    }


def to_sentence(row: sqlite3.Row) -> Sentence:
    return Sentence(
        document=row["document"],
        index=row["position"],
        span=Span(start=row["start_at"], end=row["end_at"], quote=row["quote"]),
        kind=row["kind"],
        paragraph=row["paragraph"],
        gated=bool(row["gated"]),
    )


# ------------------------------------------------------------------------------------------------ parts of claims


def span_row(name: str, span: Span | None) -> Row:
    return columns(name, span, "start", "end", "quote")


def to_span(row: sqlite3.Row, name: str) -> Span:
    return Span(start=row[f"{name}_start"], end=row[f"{name}_end"], quote=row[f"{name}_quote"])


def party_row(name: str, party: Party | None) -> Row:
    return columns(name, party, "id", "name", "kind", "agent", "why")


def to_party(row: sqlite3.Row, name: str) -> Party:
    return Party(
        id=row[f"{name}_id"],
        name=row[f"{name}_name"],
        kind=row[f"{name}_kind"],
        agent=row[f"{name}_agent"],
        why=row[f"{name}_why"],
    )


def speaker_row(speaker: Speaker | None) -> Row:
    chain = json.dumps(speaker.chain, ensure_ascii=False) if speaker else None
    return {**columns("speaker", speaker, "id", "name", "speaks_for"), "speaker_chain": chain}


def to_speaker(row: sqlite3.Row) -> Speaker:
    return Speaker(
        id=row["speaker_id"],
        name=row["speaker_name"],
        chain=tuple(json.loads(row["speaker_chain"])),
        speaks_for=row["speaker_speaks_for"],
    )


def when_row(name: str, when: When | None) -> Row:
    return columns(name, when, "start", "end", "precision", "basis", "text")


def to_when(row: sqlite3.Row, name: str) -> When | None:
    """The basis is the column that every time has."""
    if row[f"{name}_basis"] is None:
        return None
    return When(
        start=row[f"{name}_start"],
        end=row[f"{name}_end"],
        precision=row[f"{name}_precision"],
        basis=row[f"{name}_basis"],
        text=row[f"{name}_text"],
    )


# ------------------------------------------------------------------------------------------------ claims, attributions


def claim_row(claim: Claim) -> Row:
    return {
        "id": claim.id,
        "document": claim.document,
        **span_row("evidence", claim.evidence),
        **span_row("sentence", claim.sentence),
        "act": claim.act,
        **party_row("actor", claim.actor),
        **party_row("recipient", claim.recipient),
        "polarity": claim.polarity,
        "modality": claim.modality,
        **speaker_row(claim.speaker),
        **when_row("when", claim.when),
        **when_row("announced", claim.announced),
        **when_row("effective", claim.effective),
        "quantifier": claim.quantifier,
        "scope": json.dumps(asdict(claim.scope), ensure_ascii=False) if claim.scope else None,
        "grade": claim.grade,
        "how": claim.how,
        "why": claim.why,
        "coder": claim.coder,
    }


def to_claim(row: sqlite3.Row) -> Claim:
    return Claim(
        id=row["id"],
        document=row["document"],
        evidence=to_span(row, "evidence"),
        sentence=to_span(row, "sentence"),
        act=row["act"],
        actor=to_party(row, "actor"),
        recipient=to_party(row, "recipient") if row["recipient_id"] is not None else None,
        polarity=row["polarity"],
        modality=row["modality"],
        speaker=to_speaker(row) if row["speaker_id"] is not None else None,
        when=to_when(row, "when"),
        announced=to_when(row, "announced"),
        effective=to_when(row, "effective"),
        quantifier=row["quantifier"],
        scope=Scope(**json.loads(row["scope"])) if row["scope"] else None,
        grade=row["grade"],
        how=row["how"],
        why=row["why"],
        coder=row["coder"],
    )


def attribution_row(document: str, position: int, attribution: Attribution) -> Row:
    return {
        "document": document,
        "position": position,
        **span_row("speaker", attribution.speaker),
        **span_row("cue", attribution.cue),
        **span_row("content", attribution.content),
        "manner": attribution.manner,
        **party_row("party", attribution.speaker_party),
    }


def to_attribution(row: sqlite3.Row) -> Attribution:
    return Attribution(
        speaker=to_span(row, "speaker") if row["speaker_start"] is not None else None,
        cue=to_span(row, "cue") if row["cue_start"] is not None else None,
        content=to_span(row, "content"),
        manner=row["manner"],
        speaker_party=to_party(row, "party") if row["party_id"] is not None else None,
    )


def abstention_row(document: str, position: int, abstention: Abstention) -> Row:
    return {
        "document": document,
        "position": position,
        **span_row("sentence", abstention.sentence),
        "reason": abstention.reason,
        **span_row("trigger", abstention.trigger),
        "act": abstention.act,
    }


def to_abstention(row: sqlite3.Row) -> Abstention:
    return Abstention(
        sentence=to_span(row, "sentence"),
        reason=row["reason"],
        trigger=to_span(row, "trigger") if row["trigger_start"] is not None else None,
        act=row["act"],
    )


def figure_row(figure: Figure) -> Row:
    return {
        "id": figure.id,
        "document": figure.document,
        **span_row("span", figure.span),
        **span_row("sentence", figure.sentence),
        "value": figure.value,
        "upper": figure.upper,
        "operator": figure.operator,
        "unit": figure.unit,
        "place": figure.place,
        **speaker_row(figure.speaker),
        **when_row("when", figure.when),
    }


def to_figure(row: sqlite3.Row) -> Figure:
    return Figure(
        id=row["id"],
        document=row["document"],
        span=to_span(row, "span"),
        sentence=to_span(row, "sentence"),
        value=row["value"],
        upper=row["upper"],
        operator=row["operator"],
        unit=row["unit"],
        place=row["place"],
        speaker=to_speaker(row) if row["speaker_id"] is not None else None,
        when=to_when(row, "when"),
    )


# ------------------------------------------------------------------------------------------------ ledger


ENTRY = tuple(field.name for field in fields(Entry))
"""The columns of an entry are its fields, by name."""
ENTRY_OF = itemgetter(*ENTRY)
FLAGS = ("universal", "undated", "still")


def entry_row(entry: Entry) -> Row:
    row: Row = {name: getattr(entry, name) for name in ENTRY}
    return {**row, **{flag: int(getattr(entry, flag)) for flag in FLAGS}}


def to_entry(row: sqlite3.Row) -> Entry:
    values = dict(zip(ENTRY, ENTRY_OF(row), strict=True))
    for flag in FLAGS:
        values[flag] = bool(values[flag])
    return Entry(**values)


def judgement_row(judgement: Judgement) -> Row:
    return asdict(judgement)


def to_judgement(row: sqlite3.Row) -> Judgement:
    return Judgement(**{field.name: row[field.name] for field in fields(Judgement)})


# ------------------------------------------------------------------------------------------------ unknown actors


def naming_row(naming: Naming) -> Row:
    """The columns are the fields, by name."""
    return asdict(naming)


def to_naming(row: sqlite3.Row) -> Naming:
    return Naming(**{field.name: row[field.name] for field in fields(Naming)})


def sighting_row(document: str, seen: Sighting) -> Row:
    return {
        "document": document,
        "actor": seen.id,
        "name": seen.name,
        **span_row("span", seen.span),
        **span_row("sentence", seen.sentence),
    }


def to_sighting(row: sqlite3.Row) -> Sighting:
    return Sighting(
        id=row["actor"], name=row["name"], span=to_span(row, "span"), sentence=to_span(row, "sentence")
    )
