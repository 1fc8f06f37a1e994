"""Dates in a text, no more precise than it gives them, counted from the day of publication alone."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, lru_cache
from typing import Literal

from ..model import When
from .calendars import Anchor, Stretch, Tense, parse_day
from .date_patterns import Place, Shape, families, words

Relation = Literal["on", "since", "until", "before", "after", "by"]

JOINED = re.compile(r"\s*(?:,|&|,?\s*\b(?:and|or)\b)\s*(?:the\s+|in\s+|on\s+)?", re.IGNORECASE)
THROUGH = re.compile(r"\s*(?:-|–|—|,?\s*\b(?:to|until|till|through)\b)\s*(?:the\s+)?", re.IGNORECASE)
BETWEEN = re.compile(r"\bbetween\s+(?:the\s+)?$", re.IGNORECASE)
FROM = re.compile(r"\bfrom\s+(?:the\s+)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundDate:
    """A date and where it stands, as offsets into the text. `relation` tells how it bounds what it dates."""

    start_offset: int
    end_offset: int
    when: When
    relation: Relation = "on"


@dataclass(frozen=True, slots=True)
class Atom:
    """One date as written, not yet resolved."""

    shape: Shape
    match: re.Match[str]

    @property
    def start(self) -> int:
        return self.match.start()

    @property
    def end(self) -> int:
        return self.match.end()

    def resolve(self, anchor: Anchor) -> Stretch | None:
        return self.shape.meaning(self.match, anchor)


@lru_cache(maxsize=64)
def find_dates(text: str, published: str | None, tense: Tense = "past") -> tuple[FoundDate, ...]:
    """The dates of a text in order. `published` is an ISO day; without it no date that it completes is given.

    `tense` is that of the verb that the text belongs to: it tells if "on Thursday" or "in April" lies behind
    or ahead. What only a guess could resolve ("that Thursday", "more than two years ago") is left out.
    """
    atoms = find_atoms(text)
    day = date.fromisoformat(published) if published and len(published) == 10 else None
    anchor = Anchor(published=day, tense=tense)
    found: list[FoundDate] = []
    at = 0
    while at < len(atoms):
        atom = atoms[at]
        following = atoms[at + 1] if at + 1 < len(atoms) else None
        interval = following and interval_of(text, atom, following, anchor)
        if interval:
            found.append(interval)
            at += 2
            continue
        stretch = resolved(text, atom, following, anchor)
        if stretch:
            found.append(related(text, atom, stretch))
        at += 1
    return tuple(found)


def find_atoms(text: str) -> list[Atom]:
    """The dates as written, in order, none overlapping another."""
    taken: list[Atom] = []
    for shape in (shape for family in families() if family.hint.search(text) for shape in family.shapes):
        for match in shape.pattern.finditer(text):
            if any(match.start() < atom.end and atom.start < match.end() for atom in taken):
                continue
            if shape.licence(Place(match, any(directly_behind(text, atom, match.start()) for atom in taken))):
                taken.append(Atom(shape, match))
    return sorted(taken, key=lambda atom: atom.start)


def directly_behind(text: str, atom: Atom, start: int) -> bool:
    between = text[atom.end : start]
    return atom.end < start <= atom.end + 12 and bool(JOINED.fullmatch(between) or THROUGH.fullmatch(between))


# ---------------------------------------------------------------------------------------- two dates together


def interval_of(text: str, first: Atom, last: Atom, anchor: Anchor) -> FoundDate | None:
    """One interval of "from X to Y", "between X and Y", "X-Y"; either end may lend the other its year."""
    gap, lead = text[first.end : last.start], text[max(0, first.start - 12) : first.start]
    between, since = BETWEEN.search(lead), FROM.search(lead)
    pair = "weekday" in first.match.groupdict() and "weekday" in last.match.groupdict()
    coupled = bool(JOINED.fullmatch(gap)) and "and" in gap
    if not (THROUGH.fullmatch(gap) or (coupled and (between or pair))):
        return None
    ends = both_ends(first, last, anchor)
    if ends is None or (coupled and pair and not between and not consecutive(*ends)):
        return None
    opening = between or since
    start = first.start - (len(lead) - opening.start() if opening else 0)
    begins, finishes = ends[0].start, ends[1].end or ends[1].start
    when = When(
        start=begins, end=finishes, precision="interval", basis="interval", text=text[start : last.end]
    )
    return FoundDate(start_offset=start, end_offset=last.end, when=when)


def both_ends(first: Atom, last: Atom, anchor: Anchor) -> tuple[Stretch, Stretch] | None:
    """Two dates resolved, each helped by the other; None where they are not in order."""
    nowhere = replace(anchor, published=None)
    begin, end = first.resolve(nowhere), last.resolve(nowhere)
    if begin is None and (end is not None or anchor.tense != "future"):
        end = end or last.resolve(anchor)
        begin = end and first.resolve(replace(anchor, near=parse_day(end.start), tense="past"))
    elif end is None:
        begin = begin or first.resolve(anchor)
        end = begin and last.resolve(replace(anchor, near=parse_day(begin.start), tense="future"))
    if begin is None or end is None or parse_day(begin.start) >= parse_day(end.end or end.start):
        return None
    return begin, end


def consecutive(first: Stretch, last: Stretch) -> bool:
    return (parse_day(last.start) - parse_day(first.start)).days == 1


def resolved(text: str, atom: Atom, following: Atom | None, anchor: Anchor) -> Stretch | None:
    """A single date; "between" without a second one bounds nothing."""
    if BETWEEN.search(text[max(0, atom.start - 12) : atom.start]):
        return None
    near = joined_date(text, atom, following)
    if near is None:
        return atom.resolve(anchor)
    stretch = atom.resolve(replace(anchor, near=near, tense="past"))
    return stretch and replace(stretch, basis="explicit")


def joined_date(text: str, atom: Atom, following: Atom | None) -> date | None:
    """The date with a year that directly follows one without: "on July 3 and July 5, 2024"."""
    nowhere = Anchor(published=None)
    if following is None or "month" not in atom.match.groupdict() or atom.resolve(nowhere):
        return None
    stretch = following.resolve(nowhere) if JOINED.fullmatch(text[atom.end : following.start]) else None
    return parse_day(stretch.start) if stretch else None


# ---------------------------------------------------------------------------------------- bounds


@cache
def bounds() -> tuple[tuple[Relation, re.Pattern[str]], ...]:
    """The relations with the words that, before a date, make it a bound."""
    names: tuple[Relation, ...] = ("since", "until", "before", "after", "by")
    return tuple(
        (name, re.compile(rf"\b(?:{words(f'calendar_{name}')})\s+(?:the\s+)?(?:new\s+)?$", re.IGNORECASE))
        for name in names
    )


def related(text: str, atom: Atom, stretch: Stretch) -> FoundDate:
    """The date with the word before it that makes it a bound: an open end is None."""
    lead = text[max(0, atom.start - 30) : atom.start]
    relation: Relation = "on"
    opening: re.Match[str] | None = None
    for name, pattern in bounds():
        if opening is None and (opening := pattern.search(lead)):
            relation = name
    start = atom.start - (len(lead) - opening.start() if opening else 0)
    when = When(
        start=stretch.start,
        end=stretch.end,
        precision=stretch.precision,
        basis=stretch.basis,
        text=text[start : atom.end],
    )
    if stretch.precision == "interval":
        return FoundDate(start_offset=start, end_offset=atom.end, when=when)
    if relation in ("since", "after"):
        when = replace(when, end=None)
    elif relation == "until":
        when = replace(when, start=None, end=stretch.end or stretch.start, basis="interval")
    elif relation == "before":
        when = replace(when, start=None, end=stretch.start, basis="interval")
    return FoundDate(start_offset=start, end_offset=atom.end, when=when, relation=relation)
