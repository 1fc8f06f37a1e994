"""Transcripts: who speaks stands before a colon, and all up to the next such name is his ("MR OLM: ...", "Q: ...")."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from ..model import Attribution, Document, Party, Sentence, Span, slug
from ..ontology import Ontology
from .issuers import Parties

if TYPE_CHECKING:
    from ..syntax.words import Doc

LABEL = re.compile(
    r"^[ \t]*(Q|A|[A-Z][A-Z .'’-]{2,40}|[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3})[ \t]?:(?=\s)", re.MULTILINE
)
TURN = "in a transcript"
"""Why somebody is taken for who speaks in a turn."""
TWICE = 2
Words = Mapping[str, Collection[str]]


def turns_of(
    document: Document, parsed: Sequence[tuple[Sentence, Doc]], ontology: Ontology, scene: Parties
) -> list[Attribution]:
    """Each turn of a transcript as one attribution; none of a report that is no transcript."""
    labels = labels_of(document.text, ontology.words)
    ends = [*(label.start() for label in labels[1:]), len(document.text)] if labels else []
    return [
        Attribution(
            speaker=span_of(label.start(1), label.end(1), document.text),
            cue=None,
            content=span_of(label.end(), end, document.text),
            manner="mixed",
            speaker_party=speaker_of(label, document, parsed, ontology, scene),
        )
        for label, end in zip(labels, ends, strict=True)
    ]


def labels_of(text: str, words: Words) -> list[re.Match[str]]:
    """The names before the turns: at least two who speak in turn, one of whom asks or both of whom speak again."""
    found = [label for label in LABEL.finditer(text) if is_speaker(label[1], words)]
    often = Counter(label[1] for label in found)
    named = [label for label in found if is_known(label[1], words) or often[label[1]] >= TWICE]
    speakers = {label[1] for label in named}
    asks = any(label.lower() in words["attribution_askers"] for label in speakers)
    again = sum(often[label] >= TWICE for label in speakers)
    return named if len(speakers) >= TWICE and (asks or again >= TWICE) and in_turn(named) else []


def in_turn(labels: Sequence[re.Match[str]]) -> bool:
    """Whether one takes the word from another."""
    return any(one[1] != other[1] for one, other in pairwise(labels))


def is_speaker(label: str, words: Words) -> bool:
    """As in "MR OLM", "Dana Venn"; not "READ MORE"."""
    first = label.lower().split()[0].rstrip(".")
    return first not in words["attribution_no_turns"]


def is_known(label: str, words: Words) -> bool:
    """Whether a label is that of who asks or answers, or has a title."""
    first = label.lower().split()[0].rstrip(".")
    short = label.lower() in {*words["attribution_askers"], *words["attribution_answerers"]}
    return short or first in words["attribution_turn_titles"]


def speaker_of(
    label: re.Match[str],
    document: Document,
    parsed: Sequence[tuple[Sentence, Doc]],
    ontology: Ontology,
    scene: Parties,
) -> Party:
    words = ontology.words
    for name, role in (("attribution_askers", "questioner"), ("attribution_answerers", "interviewee")):
        if label[1].lower() in words[name]:
            return Party(id=role, name=role, kind="person", why=TURN)
    known = next(
        (party for party in named_in(label, parsed, scene) if party.agent or party.kind == "person"), None
    )
    if known is not None:
        return known
    name = label[1].title() if label[1].isupper() else label[1]
    publisher = document.publisher
    state = ontology.actors.get(publisher.speaks_for or "") if publisher is not None else None
    if state is None or label[1].lower().split()[0].rstrip(".") not in words["attribution_own_titles"]:
        return Party(id=slug(name), name=name, kind="person", why=TURN)
    return Party(id=state.id, name=state.name, kind=state.kind, agent=name, in_person=True, why=TURN)


def named_in(label: re.Match[str], parsed: Sequence[tuple[Sentence, Doc]], scene: Parties) -> Iterator[Party]:
    """Whom the report means by the name before a turn."""
    for sentence, doc in parsed:
        if sentence.span.start <= label.start(1) < sentence.span.end:
            last = label.end(1) - sentence.span.start
            for word in doc:
                if word.idx + len(word.text) == last and (party := scene.one(word)) is not None:
                    yield Party(
                        id=party.id, name=party.name, kind=party.kind, agent=party.agent,
                        in_person=party.in_person, sure=party.sure, why=TURN,
                    )  # fmt: skip


def span_of(start: int, end: int, text: str) -> Span:
    quote = text[start:end].strip()
    at = text.index(quote, start) if quote else start
    return Span(start=at, end=at + len(quote), quote=quote)
