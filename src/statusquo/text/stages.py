"""Plans that a report lays out in stages, read by how English counts things up, whatever the stages are.

    counted     "in four stages: A, B, C and D"; "a three-phase plan: first A, then B, and finally C"
    marked      "In the first stage, A. The second would ...", "Phase 1: A", "Step two - B"
    in turn     "proposed first A, then B", "The plan is simple. First, A. Second, B."     (only with a word of a plan)

An enumeration of which the number of parts is not the number told is none: it cannot be known where they end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ..model import Span
from ..syntax.grammar import any_of

Words = Mapping[str, Sequence[str]]
LISTS = ("numbers", "stage_nouns", "stage_ordinals", "stage_next", "stage_verbs", "plan_words")
FAR = 500
"""Characters from one mark to the next, beyond which they belong to different plans."""
LONGEST = 300
ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5}
SENTENCE_END = re.compile(r"[.!?](?=[\s”\"]|$)|\n")
LEAD_OUT = re.compile(
    r"[\s,;:—–-]*(?:\b(?:and|while|before|with|then)\b\s*)?(?:\b(?:in|during|at|under|for)\b\s*)?(?:\b(?:the|a|its)\b\s*)?$",
    re.IGNORECASE,
)
LEAD_IN = re.compile(r"^[\s,;:.)—–-]*(?:(?:and|then|would|will)\b[\s,]*)?", re.IGNORECASE)


CLAUSE_START = re.compile(
    r"(?:^|[.:;,—–(\n]\s*)(?:(?:and|but)\s+)?(?:(?:in|during|under|at|for)\s+)?(?:(?:the|an?|its|this)\s+)?$",
    re.IGNORECASE,
)
"""What may stand between the beginning of a clause and "first stage": behind its words ("a truce in the first stage") it leads nothing in."""
MODAL = re.compile(r"\b(?:would|will|shall|should|is to|are to|must)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Where a stage is led in: its number, None for "then" and "finally"; `alone` where it can begin a plan."""

    start: int
    end: int
    number: int | None
    alone: bool


def plans_in(text: str, words: Words) -> Iterator[tuple[Span, ...]]:
    """The stages of each plan of a text, in order; none where the words for them are not known."""
    if not all(words.get(name) for name in LISTS):
        return
    taken = 0
    for found in sorted(
        (*counted(text, words), *marked(text, words), *in_turn(text, words)), key=lambda spans: spans[0].start
    ):
        if found[0].start >= taken:
            taken = found[-1].end
            yield found


def spanned(text: str, pieces: Sequence[tuple[int, int]]) -> tuple[Span, ...]:
    """The pieces without what leads in and out; none at all where one has nothing left, or is too long to be one stage."""
    spans = []
    for start, end in pieces:
        lead = LEAD_IN.match(text[start:end])
        first = start + (lead.end() if lead else 0)
        quote = LEAD_OUT.sub("", text[first:end])
        if not 2 < len(quote) <= LONGEST:
            return ()
        spans.append(Span(start=first, end=first + len(quote), quote=quote))
    return tuple(spans)


def worth(words: Sequence[str]) -> dict[str, int]:
    return {word: int(value) for word, value in (entry.rsplit(" ", 1) for entry in words)}


# ------------------------------------------------------------------------------------------------ counted


def counted(text: str, words: Words) -> Iterator[tuple[Span, ...]]:
    numbers = worth(words["numbers"])
    head = re.compile(
        rf"\b(?P<n>\d|{any_of(tuple(numbers))})[ -](?:{any_of(words['stage_nouns'])})s?\b[^.\n:;]{{0,60}}?(?::|[,–—](?=\s*first\b))",
        re.IGNORECASE,
    )
    for found in head.finditer(text):
        told = found["n"].lower()
        number = int(told) if told.isdigit() else numbers[told]
        stop = SENTENCE_END.search(text, found.end())
        pieces = parts(text, found.end(), stop.start() if stop else len(text), number, words)
        spans = spanned(text, pieces) if len(pieces) == number > 1 else ()
        if spans:
            yield spans


def parts(text: str, start: int, end: int, number: int, words: Words) -> list[tuple[int, int]]:
    """A list cut at its semicolons, else at its commas, and before the last "and"; without ordinals before the parts."""
    listed = text[start:end]
    cuts = [*re.finditer(r";\s*(?:and\s+)?", listed)] or [*re.finditer(r",\s*(?:and\s+)?", listed)]
    bounds = [(0, 0), *((cut.start(), cut.end()) for cut in cuts), (len(listed), len(listed))]
    pieces = [(one[1], other[0]) for one, other in pairwise(bounds)]
    if (
        len(pieces) == number - 1
        and len(joints := [*re.finditer(r"\s+and\s+", listed[slice(*pieces[-1])])]) == 1
    ):
        first, last = pieces.pop()
        pieces += [(first, first + joints[0].start()), (first + joints[0].end(), last)]
    lead = re.compile(
        rf"\s*(?:(?:{any_of((*worth(words['stage_ordinals']), *words['stage_next']))})\b[\s,]*)?",
        re.IGNORECASE,
    )
    leads = ((lead.match(listed, first, last), first, last) for first, last in pieces)
    found = [(told.end() if told else first, last) for told, first, last in leads]
    return [(start + first, start + last) for first, last in found if listed[first:last].strip()]


# ------------------------------------------------------------------------------------------------ marked


def marked(text: str, words: Words) -> Iterator[tuple[Span, ...]]:
    numbers, ordinals = worth(words["numbers"]), worth(words["stage_ordinals"])
    nouns, verbs = any_of(words["stage_nouns"]), any_of(words["stage_verbs"])
    known = any_of((*ordinals, "final", "last"))
    pattern = re.compile(
        rf"\b(?P<ordinal>{known})\s+(?:{nouns})\b|\b(?:{nouns})\s+(?P<number>\d|[IV]{{1,3}}|{any_of(tuple(numbers))})\b"
        rf"|\bthe\s+(?P<again>{known})(?=,?\s+(?:{verbs})\b)",
        re.IGNORECASE,
    )
    marks = []
    for found in pattern.finditer(text):
        told = (found["ordinal"] or found["again"] or found["number"]).lower()
        number = (
            ordinals.get(told)
            or numbers.get(told)
            or ROMAN.get(told)
            or (int(told) if told.isdigit() else None)
        )
        if CLAUSE_START.search(text, max(found.start() - FAR, 0), found.start()):
            marks.append(
                Mark(start=found.start(), end=found.end(), number=number, alone=found["again"] is None)
            )
    planned = re.compile(rf"\b(?:{any_of(words['plan_words'])})\b", re.IGNORECASE)
    for spans in runs(text, marks):
        start, end = spans[0].start, spans[-1].end
        headed = text[spans[0].start - 2 : spans[0].start].lstrip() in {":", ": "}
        if headed or planned.search(text, max(start - FAR, 0), start) or MODAL.search(text, start, end):
            yield spans


def runs(text: str, marks: Sequence[Mark]) -> Iterator[tuple[Span, ...]]:
    """Marks that count on from one, near each other; each stage up to the next mark or the end of its sentence."""
    run: list[Mark] = []
    for mark in (*marks, None):
        if (
            mark is not None
            and run
            and mark.start - run[-1].end <= FAR
            and mark.number in {None, len(run) + 1}
        ):
            run.append(mark)
            continue
        if mark is not None and run and mark.number == len(run):
            continue  # "the first stage" once more
        if len(run) > 1:
            spans = spanned(text, [*pieces_of(text, run)])
            if spans:
                yield spans
        run = [mark] if mark is not None and mark.number == 1 and mark.alone else []


def pieces_of(text: str, run: Sequence[Mark]) -> Iterator[tuple[int, int]]:
    for mark, following in zip(run, (*run[1:], None), strict=True):
        stop = SENTENCE_END.search(text, mark.end)
        end = stop.start() if stop else len(text)
        yield mark.end, min(end, following.start) if following else end


# ------------------------------------------------------------------------------------------------ in turn


def in_turn(text: str, words: Words) -> Iterator[tuple[Span, ...]]:
    ordinals = worth(words["stage_ordinals"])
    planned = re.compile(rf"\b(?:{any_of(words['plan_words'])})\b", re.IGNORECASE)
    mark = re.compile(
        rf"(?:(?:^|[.:;,—–]\s+|\n)(?:and\s+)?|\bthat\s+|\b(?:{any_of(words['plan_words'])})\s+)"
        rf"(?P<word>{any_of((*ordinals, *words['stage_next']))})\b(?!\s+(?:time|of|place|lady|day|half))",
        re.IGNORECASE,
    )
    for paragraph in re.finditer(r"[^\n]+", text):
        start, end = paragraph.span()
        told = planned.search(text, start, end)
        if told is None:
            continue
        marks = [
            Mark(start=one.start(), end=one.end(), number=ordinals.get(one["word"].lower()), alone=True)
            for one in mark.finditer(text, start, end)
        ]
        yield from (
            spans
            for spans in runs(text, marks)
            if told.start() < spans[0].start and near(text, told.end(), spans[0].start)
        )


def near(text: str, told: int, first: int) -> bool:
    """Whether the plan is spoken of in the sentence of its first part, or in the one before."""
    return len(SENTENCE_END.findall(text, told, first)) <= 1
