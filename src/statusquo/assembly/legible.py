"""Sentences as the parser should see them: it learned from running text, not from headlines and capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..actors import ActorIndex
from ..model import Document, Sentence
from ..ontology import Ontology
from ..syntax import casing, spacing


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
        yield spacing.spaced(casing.with_joined_prefix(quote))


def places_of_names(text: str, ontology: Ontology, index: ActorIndex) -> list[tuple[int, int]]:
    """Offsets of the known names in a line, without those that are small words in capitals ("IS", "WHO")."""
    hits = index.find(text)
    small = ontology.words["function_words"]
    return [(hit.start, hit.end) for hit in hits if text[hit.start : hit.end].lower() not in small]
