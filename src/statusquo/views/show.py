"""One report with its claims marked in the text: what was read, and what was not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from ..model import Abstention, Claim, Document, Sentence, Testimony
from .abstentions import reasons
from .archive import Archive
from .witnesses import Witness, witness

SegmentKind = Literal["read", "unread", "boilerplate", "evidence"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A stretch of the report. `closes` lists the numbers of the claims whose evidence ends with it.

    "read" was parsed and yielded nothing here; "unread" was not parsed, for it names no actor or no act.
    """

    text: str
    kind: SegmentKind
    closes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A report: its segments, joined, are its text; its claims are numbered from 1 in the order of the text."""

    document: Document
    segments: tuple[Segment, ...]
    claims: tuple[Witness, ...]
    sentences: int
    read: int
    without: tuple[Abstention, ...] = ()
    """Of each sentence that was read and yielded no claim the reason, in the order of the text."""


def show(
    archive: Archive,
    *,
    document: Document,
    sentences: Iterable[Sentence],
    claims: Iterable[Claim],
    abstentions: Iterable[Abstention] = (),
) -> Shown:
    sentences = sorted(sentences, key=lambda s: s.span.start)
    claims = sorted(claims, key=lambda c: (c.evidence.start, c.evidence.end, c.id))
    told = (archive.told.get(c.id) or Testimony(claim=c, document=document, recorded_at="") for c in claims)
    return Shown(
        document=document,
        segments=tuple(segments(document.text, sentences, claims)),
        claims=tuple(witness(testimony, archive) for testimony in told),
        sentences=len(sentences),
        read=sum(sentence.gated for sentence in sentences),
        without=tuple(one for _, one in sorted(reasons(abstentions, claims).items())),
    )


def segments(text: str, sentences: list[Sentence], claims: list[Claim]) -> Iterator[Segment]:
    """The text cut wherever a sentence or a piece of evidence starts or ends."""
    cuts = {0, len(text)}
    cuts.update(place for s in sentences for place in (s.span.start, s.span.end))
    cuts.update(place for c in claims for place in (c.evidence.start, c.evidence.end))
    places = sorted(cuts)
    for start, end in pairwise(places):
        evidence = any(c.evidence.start <= start and end <= c.evidence.end for c in claims)
        yield Segment(
            text=text[start:end],
            kind="evidence" if evidence else kind_at(start, sentences),
            closes=tuple(number for number, c in enumerate(claims, 1) if c.evidence.end == end),
        )


def kind_at(place: int, sentences: list[Sentence]) -> SegmentKind:
    for sentence in sentences:
        if sentence.span.start <= place < sentence.span.end:
            if sentence.kind == "boilerplate":
                return "boilerplate"
            return "read" if sentence.gated else "unread"
    return "unread"
