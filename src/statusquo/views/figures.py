"""Counts that reports give: how many of what, on whose word."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..errors import UnknownName
from ..model import Document, Figure, Operator, When
from .archive import Archive
from .names import Named
from .period import ALWAYS, Period
from .voices import holds_words, wanted
from .witnesses import document_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """One figure with its sentence; `start` and `end` mark it there. `day` is that of the report, None where it has none.

    `claimant` is None where the outlet itself counts; `chain` leads from the claimant to the outlet.
    """

    id: str
    day: str | None
    value: int | float
    upper: int | float | None
    operator: Operator
    unit: str
    place: str | None
    claimant: str | None
    party: Named | None
    chain: tuple[str, ...]
    when: When | None
    sentence: str
    start: int
    end: int
    document: Named
    publisher: str | None
    not_before: str | None = None
    not_after: str | None = None

    @property
    def words(self) -> str:
        """As in "about 300", "200 to 300", "more than 1,200"."""
        low, high = number_words(self.value), number_words(self.upper)
        if high:
            return f"{low} to {high}"
        return low if self.operator == "exactly" else f"{self.operator} {low}"


def number_words(value: float | None) -> str:
    return "" if value is None else f"{value:,}"


def whole(value: float) -> int | float:
    """Without a fraction that is none."""
    return int(value) if value == int(value) else value


def figures(
    archive: Archive,
    told: Iterable[tuple[Document, Figure]],
    *,
    about: str | None = None,
    by: str | None = None,
    period: Period = ALWAYS,
) -> tuple[Counted, ...]:
    """The figures of a period, newest first; `about` is a word of what is counted or of its sentence. Raises UnknownName."""
    heard = [counted(document, figure, archive) for document, figure in told]
    every = [one for one in heard if period.holds(one.day)]
    if by is not None:
        speaker = wanted(by, archive, (name for one in heard for name in one.chain))
        every = [
            one
            for one in every
            if speaker.is_one_of(one.chain[:2], [one.party.id if one.party else None], archive)
        ]
    if about is not None:
        if not about.strip():
            raise UnknownName("--about: it is empty")
        every = [one for one in every if is_about(one, about)]
    return tuple(sorted(every, key=lambda one: one.day or "", reverse=True))


def is_about(one: Counted, word: str) -> bool:
    """Whether the unit, else the sentence, has the word; singular and plural are one."""
    forms = {word, f"{word}s", word.removesuffix("s")}
    return any(holds_words(text, form) for text in (one.unit, one.sentence) for form in forms if form)


def counted(document: Document, figure: Figure, archive: Archive) -> Counted:
    speaker = figure.speaker
    known = speaker is not None and speaker.speaks_for in archive.ontology.actors
    return Counted(
        id=figure.id,
        day=document.published_at,
        not_before=document.not_before,
        not_after=document.not_after,
        value=whole(figure.value),
        upper=None if figure.upper is None else whole(figure.upper),
        operator=figure.operator,
        unit=figure.unit,
        place=figure.place,
        claimant=speaker.name if speaker else None,
        party=archive.names.named(speaker.speaks_for) if speaker and speaker.speaks_for and known else None,
        chain=speaker.chain if speaker else (),
        when=figure.when,
        sentence=figure.sentence.quote,
        start=figure.span.start - figure.sentence.start,
        end=figure.span.end - figure.sentence.start,
        document=Named(id=document.id, name=document_name(document)),
        publisher=document.publisher.name if document.publisher else None,
    )
