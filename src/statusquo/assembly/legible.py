"""Sentences as the parser should see them: it learned from running text, not from headlines and capitals."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from ..actors import ActorIndex
from ..model import Document, Sentence
from ..ontology import Ontology
from ..syntax import casing, spacing

if TYPE_CHECKING:
    from ..syntax.words import Doc


def legible(
    sentences: Sequence[Sentence], document: Document, ontology: Ontology, index: ActorIndex
) -> Iterator[str]:
    """The sentences as the parser should see them, of the same length: no datelines, headlines and others without capitals."""
    own_words: frozenset[str] | None = None
    for sentence in sentences:
        quote = casing.without_dateline(sentence.span.quote)
        in_capitals = casing.is_in_capitals(quote)
        if in_capitals or (sentence.kind == "headline" and casing.is_title_case(quote)):
            own_words = own_words or frozenset(re.findall(r"[a-z]+", document.text))
            if in_capitals:
                quote = casing.title_case(quote, places_of_names(quote, ontology, index))
            names = places_of_names(quote, ontology, index)
            quote = casing.sentence_case(quote, names, own_words, ontology.vocabulary)
        if name := casing.opening_name(quote):
            quote = quote.replace(name, name.title(), 1)
        yield spacing.spaced(casing.with_joined_prefix(quote))


def as_written(docs: Iterable[Doc], sentences: Sequence[Sentence]) -> Iterator[Doc]:
    """The parses of legible sentences, with the name that opens a sentence as the report has it."""
    for doc, sentence in zip(docs, sentences, strict=True):
        quote = sentence.span.quote
        if doc.text != quote and (name := casing.opening_name(casing.without_dateline(quote))):
            first = next(token for token in doc.tokens if not token.is_space)
            if first.text == name.title():
                first.text = name
                doc.text = doc.text.replace(name.title(), name, 1)
        yield doc


def places_of_names(text: str, ontology: Ontology, index: ActorIndex) -> list[tuple[int, int]]:
    """Offsets of the known names in a line, without those that are small words in capitals ("IS", "WHO")."""
    hits = index.find(text)
    small = ontology.words["function_words"]
    return [(hit.start, hit.end) for hit in hits if text[hit.start : hit.end].lower() not in small]
