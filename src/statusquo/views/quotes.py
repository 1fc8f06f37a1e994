"""Claims as quotes: the whole sentence with the evidence marked, copies of one sentence folded into one quote."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ..model import Claim, Document, Span, Testimony
from ..ontology import Ontology
from ..text.boilerplate import Cues
from .dossier_records import Citation, ClaimLine, Piece, Quote, ReportView, Statement
from .wording import KINDS, act_label, counted_words, published_words, verb_words, when_words

TITLE_LENGTH = 90
HEAD = 30
"""Lines among which the first is looked for that could be a headline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What every quote needs: the knowledge, and the anchor on the page of every report."""

    ontology: Ontology
    anchors: Mapping[str, str]


def title_of(document: Document, ontology: Ontology) -> str:
    """The title; without one the first line of the text that is no part of a menu, then the path."""
    lines = (line.strip() for line in document.text.strip().split("\n", HEAD)[:HEAD])
    menu = Cues.of(ontology)
    first_line = next((line for line in lines if line and menu.find(line) is None), "")
    title = document.title.strip() or first_line or document.path or document.id
    return title if len(title) <= TITLE_LENGTH else title[: TITLE_LENGTH - 1].rstrip() + "…"


def publisher_of(document: Document) -> str:
    return document.publisher.name if document.publisher else "publisher unknown"


def statement_of(claim: Claim, ontology: Ontology) -> Statement:
    label = act_label(claim, ontology)
    return Statement(
        actor=claim.actor.name,
        agent=claim.actor.agent or "",
        verb=verb_words(claim, label),
        recipient=claim.recipient.name if claim.recipient else "",
        when=when_words(claim.when),
        quantifier=counted_words(claim.quantifier, claim.scope, ontology.words),
    )


def speaker_chain(claim: Claim) -> tuple[str, ...]:
    """The way of the words to the reader, nearest the act first; empty where the outlet speaks in its own voice."""
    return claim.speaker.way if claim.speaker else ()


def split_sentence(claim: Claim) -> tuple[str, str, str]:
    """The sentence before, in and after the evidence; all of it is evidence where the two do not overlap."""
    sentence, start = claim.sentence.quote, claim.evidence.start - claim.sentence.start
    end = claim.evidence.end - claim.sentence.start
    start, end = max(start, 0), min(end, len(sentence))
    return (sentence[:start], sentence[start:end], sentence[end:]) if start < end else ("", sentence, "")


def quote_of(testimony: Testimony, desk: Desk) -> Quote:
    claim, document = testimony.claim, testimony.document
    before, evidence, after = split_sentence(claim)
    citation = Citation(
        report=desk.anchors.get(document.id, ""),
        title=title_of(document, desk.ontology),
        publisher=publisher_of(document),
        published=published_words(document),
    )
    return Quote(
        statement=statement_of(claim, desk.ontology),
        before=before,
        evidence=evidence,
        after=after,
        speaker=speaker_chain(claim),
        grade=claim.grade,
        why=claim.why,
        citations=(citation,),
    )


def fold_copies(quotes: Iterable[Quote]) -> tuple[Quote, ...]:
    """One quote for the same claim in the same words, with every report that prints it; order is kept."""
    folded: dict[tuple[object, ...], Quote] = {}
    for quote in quotes:
        key = (quote.statement, quote.before, quote.evidence, quote.after, quote.speaker, quote.grade)
        known = folded.get(key)
        folded[key] = replace(known, citations=known.citations + quote.citations) if known else quote
    return tuple(folded.values())


def quotes_of(testimonies: Iterable[Testimony], desk: Desk) -> tuple[Quote, ...]:
    """Earliest report first, copies folded."""
    ordered = sorted(
        testimonies, key=lambda one: (one.reported_at, one.document.id, one.claim.evidence.start)
    )
    return fold_copies(quote_of(testimony, desk) for testimony in ordered)


def citations_of(quotes: Iterable[Quote]) -> tuple[Citation, ...]:
    return tuple(citation for quote in quotes for citation in quote.citations)


# ------------------------------------------------------------------------------------------------ whole reports


def merged(spans: Iterable[Span]) -> list[tuple[int, int]]:
    """Stretches in the order of the text, overlapping ones joined."""
    stretches: list[tuple[int, int]] = []
    for start, end in sorted((span.start, span.end) for span in spans):
        if stretches and start <= stretches[-1][1]:
            stretches[-1] = (stretches[-1][0], max(end, stretches[-1][1]))
        else:
            stretches.append((start, end))
    return stretches


def marked_passage(text: str, start: int, end: int, marks: Sequence[tuple[int, int]]) -> tuple[Piece, ...]:
    """The text from start to end, cut at the edges of the marks."""
    pieces: list[Piece] = []
    at = start
    for mark_start, mark_end in marks:
        left, right = max(mark_start, at), min(mark_end, end)
        if left < right:
            pieces += [Piece(text=text[at:left], marked=False), Piece(text=text[left:right], marked=True)]
            at = right
    pieces.append(Piece(text=text[at:end], marked=False))
    return tuple(piece for piece in pieces if piece.text)


def report_of(document: Document, claims: Sequence[Claim], desk: Desk, *, whole: bool) -> ReportView:
    """A report with its claims. Not `whole`: only the sentences that bear claims, with the evidence marked."""
    marks = merged(claim.evidence for claim in claims)
    parts = [(0, len(document.text))] if whole else merged(claim.sentence for claim in claims)
    publisher = document.publisher
    return ReportView(
        anchor=desk.anchors[document.id],
        title=title_of(document, desk.ontology),
        publisher=publisher_of(document),
        publisher_kind=publisher.kind if publisher and publisher.kind != "unknown" else "",
        published=published_words(document),
        url=document.url,
        path=document.path,
        wire=document.wire or "",
        claims=tuple(
            ClaimLine(
                statement=statement_of(claim, desk.ontology),
                kind=KINDS.get(claim.modality, ""),
                speaker=speaker_chain(claim),
                grade=claim.grade,
            )
            for claim in sorted(claims, key=lambda one: one.evidence.start)
        ),
        passages=tuple(marked_passage(document.text, start, end, marks) for start, end in parts),
        whole=whole,
    )
