"""What a report writes as a date and can be none, or of which one half must be wrong, as issues that name document and place."""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Document, Issue, Sentence
from .dates import bad_dates


def impossible_dates(document: Document, sentences: Sequence[Sentence]) -> tuple[Issue, ...]:
    """What a report writes as a date and can be none, so that no claim has it, or with a weekday that it did not fall on."""
    name = document.path or document.id
    return tuple(
        Issue(
            code="bad-date",
            message=f'"{bad.words}": {bad.why}; {bad.read}',
            where=f"{name}, character {sentence.span.start + bad.start}",
        )
        for sentence in sentences
        if sentence.kind != "boilerplate"
        for bad in bad_dates(sentence.span.quote)
    )
