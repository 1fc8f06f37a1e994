"""A workspace on the made-up dispute, filled without any parser, and a coder that knows one kind of sentence."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest

import fictitious_dispute
from statusquo import pipeline
from statusquo.model import Actor, Claim, Coding, Document, Sentence, Span, stable_id
from statusquo.ontology import ActFile, Ontology
from statusquo.views.archive import Archive
from statusquo.workspace import Workspace, facade

SENTENCE = re.compile(r"[^.\n]+\.")
RECOGNISES = re.compile(r"(\w+) (?:may )?recognises? the Council")

COUNCIL_STATE = Actor(
    id="verania_state", name="State of the Council", kind="authority", names=("Verania’s new state",),
    authority=fictitious_dispute.COUNCIL.id,
)  # fmt: skip
ARVENIA = Actor(
    id="ARV",
    name="Arvenia",
    kind="state",
    names=("Republic of Árvenia",),
    demonyms=("Arvenian",),
    seats=("Arvengrad",),
)


def ontology() -> Ontology:
    """The made-up dispute, where denials post too, with the council's state as a second actor of one authority, and one
    state known by all names.
    """
    known = fictitious_dispute.tell().ontology
    council = replace(fictitious_dispute.COUNCIL, authority=fictitious_dispute.COUNCIL.id)
    added = {actor.id: actor for actor in (council, COUNCIL_STATE, ARVENIA)}
    acts = {key: deniable(act) for key, act in known.acts.items()}
    return replace(known, acts=acts, actors={**known.actors, **added})


def deniable(act: ActFile) -> ActFile:
    effects = tuple(effect.model_copy(update={"negated": "none"}) for effect in act.effects)
    return act.model_copy(update={"effects": effects})


def archive() -> Archive:
    """The whole story, posted to the ledger."""
    story = fictitious_dispute.tell()
    entries = pipeline.post(story.testimonies, frozenset(), {}, frozenset(), ontology())
    return Archive.of(ontology(), story.testimonies, entries)


def codings() -> list[Coding]:
    """The story as the store takes it; the first sentence of each report was not parsed."""
    story = fictitious_dispute.tell()
    told = {
        key: [t.claim for t in group] for key, group in groupby(story.testimonies, lambda t: t.document.id)
    }
    return [
        Coding(document=document, sentences=sentences(document), claims=tuple(told.get(document.id, ())))
        for document in story.documents
    ]


def sentences(document: Document) -> tuple[Sentence, ...]:
    """Cut at full stops; gated where it names the council."""
    spans = (Span(start=m.start(), end=m.end(), quote=m.group()) for m in SENTENCE.finditer(document.text))
    return tuple(
        Sentence(document=document.id, index=n, span=span, gated="Council" in span.quote)
        for n, span in enumerate(spans)
    )


def code(
    document: Document, known: Ontology, coders: object = (), model: str | None = None, judge: object = None
) -> Coding:
    """Stands in for the parser: "Dravia recognises the Council" is a firm claim, "may recognise" one that is possible."""
    claims = []
    for sentence in sentences(document):
        for match in RECOGNISES.finditer(sentence.span.quote):
            start = sentence.span.start + match.start()
            state = next(key for key, name in fictitious_dispute.STATES.items() if name == match.group(1))
            claims.append(
                Claim(
                    id=stable_id(document.id, start),
                    document=document.id,
                    evidence=Span(start=start, end=start + len(match.group()), quote=match.group()),
                    sentence=sentence.span,
                    act="recognise",
                    actor=fictitious_dispute.party(state),
                    recipient=fictitious_dispute.party("verania_council"),
                    modality="possible" if "may" in match.group() else "actual",
                )
            )
    return Coding(document=document, sentences=sentences(document), claims=tuple(claims))


def install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Workspaces know the made-up dispute, and read with the coder above."""
    known = ontology()
    monkeypatch.setattr(facade, "load", lambda **_: known)
    monkeypatch.setattr(pipeline, "code_document", code)
    monkeypatch.setattr(pipeline, "default_coders", lambda ontology: ())
    monkeypatch.setattr(pipeline, "default_judge", lambda coder: None)


def fill(workspace: Workspace) -> None:
    """Saves the story and posts it, as `add` would."""
    for coding in codings():
        workspace.store.save(
            coding, "2025-03-01T09:00:00+00:00", pipeline.sketch(coding.document.text), never
        )
    workspace.post()


def never(one: Any, other: Any) -> bool:
    return False


def folder(tmp_path: Path, **reports: str) -> Path:
    """A folder of text reports; their names are their days: d2024_05_01="..."."""
    place = tmp_path / "reports"
    place.mkdir()
    lines = ["path,published,publisher,url,title"]
    for name, text in reports.items():
        (place / f"{name}.txt").write_text(text, encoding="utf-8")
        lines.append(f"{name}.txt,{name[1:].replace('_', '-')},Morning Ledger,,")
    (place / "manifest.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return place
