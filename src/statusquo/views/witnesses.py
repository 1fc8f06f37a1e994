"""A claim as a reader must see it to judge it: the sentence, who printed it, when, and on whose word."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePath

from ..model import Document, Grade, How, Judgement, Modality, Polarity, Scope, Testimony, When
from ..ontology.loaded import source_words
from .archive import Archive
from .names import Named
from .wording import act_label, counted_words, verb_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """One claim with its sentence; `start` and `end` mark the evidence within the sentence. `judgement` is a person's latest,
    `overruled` are earlier ones that it contradicts.
    """

    claim: str
    act: str
    summary: str
    actor: Named
    recipient: Named | None
    agent: str | None
    polarity: Polarity
    modality: Modality
    quantifier: str | None
    scope: Scope | None
    sentence: str
    start: int
    end: int
    document: Named
    publisher: str | None
    published_at: str | None
    published_basis: str
    not_before: str | None
    not_after: str | None
    speaker: str | None
    chain: tuple[str, ...]
    when: When | None
    effective: When | None
    grade: Grade
    how: How | None
    why: str
    source_words: tuple[str, ...] = ()
    """Epithets and verdicts of the sentence: the source's words, not ours."""
    judgement: Judgement | None = None
    overruled: tuple[Judgement, ...] = ()
    wire: str | None = None
    """The agency that the report names as its origin."""
    counted: str = ""
    """What the report adds on number, in words: "said to be the first: Arab state since 2021"."""
    same_text: str | None = None
    """Where other reports print the same text, the id that stands for all of them: that of one of the reports."""

    def marked(self, opening: str = "«", closing: str = "»") -> str:
        """The sentence with its evidence between two marks."""
        before, evidence = self.sentence[: self.start], self.sentence[self.start : self.end]
        return (
            f"{before}{opening}{evidence}{closing}{self.sentence[self.end :]}" if evidence else self.sentence
        )


def witness(testimony: Testimony, archive: Archive) -> Witness:
    claim, document = testimony.claim, testimony.document
    length = len(claim.sentence.quote)
    name = archive.names.named
    return Witness(
        claim=claim.id,
        act=claim.act,
        summary=summary(testimony, archive),
        actor=name(claim.actor.id),
        recipient=name(claim.recipient.id) if claim.recipient else None,
        agent=claim.actor.agent,
        polarity=claim.polarity,
        modality=claim.modality,
        quantifier=claim.quantifier,
        scope=claim.scope,
        sentence=claim.sentence.quote,
        start=min(max(claim.evidence.start - claim.sentence.start, 0), length),
        end=min(max(claim.evidence.end - claim.sentence.start, 0), length),
        document=Named(id=document.id, name=document_name(document)),
        publisher=document.publisher.name if document.publisher else None,
        published_at=document.published_at,
        published_basis=document.published_basis,
        not_before=document.not_before,
        not_after=document.not_after,
        speaker=claim.speaker.name if claim.speaker else None,
        chain=claim.speaker.way if claim.speaker else (),
        when=claim.when,
        effective=claim.effective,
        grade=claim.grade,
        how=claim.how,
        why=claim.why,
        source_words=source_words(claim.sentence.quote, archive.ontology),
        judgement=archive.verdicts.get(claim.id),
        overruled=archive.overruled.get(claim.id, ()),
        wire=wire_of(document, archive),
        counted=counted_words(claim.quantifier, claim.scope, archive.ontology.words),
        same_text=archive.same_texts.get(document.id),
    )


def wire_of(document: Document, archive: Archive) -> str | None:
    known = archive.ontology.publishers.get(document.wire) if document.wire else None
    return known.name if known else document.wire


def document_name(document: Document) -> str:
    """Its title, else the name of its file, else its address or id."""
    return document.title or PurePath(document.path).name or document.url or document.id


def summary(testimony: Testimony, archive: Archive) -> str:
    """A claim in one line: "Russia recognises Taliban", "Iran not to recognise Taliban (planned)"."""
    claim = testimony.claim
    verb = verb_words(claim, act_label(claim, archive.ontology))
    recipient = claim.recipient.name if claim.recipient else ""
    modality = "" if claim.factual else f"({claim.modality})"
    return " ".join(part for part in (claim.actor.name, verb, recipient, modality) if part)


def witnesses(claims: tuple[str, ...], archive: Archive) -> tuple[Witness, ...]:
    """The claims of those ids, oldest report first; an id that the archive does not hold is left out."""
    archive.told.fetch(claims)
    told = [archive.told[claim] for claim in claims if claim in archive.told]
    told.sort(key=lambda t: (t.reported_at, t.document.id, t.claim.evidence.start))
    for testimony in told:
        if testimony.claim.id not in archive.witnessed:
            archive.witnessed[testimony.claim.id] = witness(testimony, archive)
    return tuple(archive.witnessed[testimony.claim.id] for testimony in told)


def word_of_others(told: Iterable[Testimony], party: str | None, archive: Archive) -> tuple[str, ...]:
    """On whose word it stands where nobody tells it in an own voice and the party itself does not say it: the names of those who
    do, each once; empty where the party or an outlet tells it.
    """
    names: list[str] = []
    for testimony in told:
        speaker = testimony.claim.speaker
        if speaker is None or (
            party is not None
            and any(archive.same(one, party) for one in (speaker.id, speaker.speaks_for) if one)
        ):
            return ()
        names.append(" < ".join(speaker.way))
    return tuple(dict.fromkeys(names))
