"""Counts in a parse -> figures: on whose word, where and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..coders.figures import Count, FigureWords, counts
from ..model import Attribution, Document, Figure, Sentence, Span, When, stable_id
from ..ontology import Ontology
from ..syntax import tree
from ..text.dates import find_dates
from .speakers import quoted_at
from .tenses import of_a_fact, told_by, ways_of
from .times import date_token

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token


def figures_of(
    sentence: Sentence, doc: Doc, document: Document, said: Sequence[Attribution], ontology: Ontology
) -> Iterator[Figure]:
    """The figures of one sentence; a number that belongs to a date is none."""
    words = FigureWords.of(ontology)
    found = list(counts(doc, words))
    if not found:
        return
    dates = find_dates(sentence.span.quote, document.published_at)
    for count in found:
        start, end = doc[count.start].idx, doc[count.end - 1].idx + len(doc[count.end - 1].text)
        if any(date.start_offset < end and start < date.end_offset for date in dates):
            continue
        offset = sentence.span.start
        span = Span(start=offset + start, end=offset + end, quote=sentence.span.quote[start:end])
        yield Figure(
            id=stable_id(document.id, "figure", span.start, span.end),
            document=document.id,
            span=span,
            sentence=sentence.span,
            value=count.value,
            upper=count.upper,
            operator=count.operator,
            unit=count.unit,
            place=place_words(count.place),
            speaker=quoted_at(said, span.start, span.end),
            when=when_of(count, sentence, doc, document, ontology),
        )


def place_words(place: Token | None) -> str | None:
    if place is None:
        return None
    start = min([t.i for t in place.lefts if t.dep_ == "compound"], default=place.i)
    return str(place.doc[start : place.i + 1].text)


def when_of(
    count: Count, sentence: Sentence, doc: Doc, document: Document, ontology: Ontology
) -> When | None:
    """The date of the clause in which the figure stands, if it gives just one, and no guess is needed for its year."""
    clause, published = tree.clause_verb(count.head), document.published_at
    own = []
    for ways in ways_of(sentence.span.quote, published, ""):
        token = date_token(ways.found, doc)
        if token is not None and tree.clause_verb(token) == clause:
            told = told_by(token, ways.found.relation, ontology.words["occasions"])
            own.append(of_a_fact(ways, told, published))
    return own[0] if len(own) == 1 else None
