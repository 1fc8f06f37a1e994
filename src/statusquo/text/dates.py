"""Dates in a text, no more precise than it gives them, counted from the day of publication alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from itertools import pairwise
from typing import Literal

from ..model import When, first_day, last_day
from ..model.changing import replace
from ..model.time import whole_of
from ..syntax.spotting import has_figure
from .backward import moved
from .bad_dates import ENDS_FIRST, BadDate, impossible, may_be_out_of_order
from .calendars import Anchor, Stretch, Tense, numbered, parse_day, precision_of, word_lists
from .date_patterns import awake_among
from .date_shapes import FIGURE, Family, Place, Shape, words
from .words import words_of

Relation = Literal["on", "since", "until", "before", "after", "by"]

JOINED = re.compile(r"\s*(?:,|&|,?\s*\b(?:and|or)\b)\s*(?:the\s+|in\s+|on\s+)?", re.IGNORECASE)
THROUGH = re.compile(r"\s*(?:-|–|—|,?\s*\b(?:to|until|till|through)\b)\s*(?:the\s+)?", re.IGNORECASE)
BETWEEN = re.compile(r"\bbetween\s+(?:the\s+)?$", re.IGNORECASE)
NEAR = 60
"""Characters from "three days after" to the date of what is named there."""
CLAUSES = frozenset({"to", "that", "which", "who", "will", "would", "and", "but", "while"})
"""Words behind which another act may be told."""
GOES_ON = re.compile(r",?\s+and\s+(?:\w+\s+){1,3}(?:in\s+|on\s+)?", re.IGNORECASE)
STEM = 5
"""Letters by which two words are the same: "recognising", "recognised"."""
FEW = 5
"""Words behind "a year after" among which the event is named."""
LONGEST = 80
"""Characters of a date before what its hint finds: "at the beginning of the month of"."""
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
def find_dates(
    text: str, published: str | None, tense: Tense = "past", *, before: str = ""
) -> tuple[FoundDate, ...]:
    """The dates of a sentence in order. `published` is an ISO day; without it no date that it completes is given.

    `tense` is that of the verb that the text belongs to: it tells if "on Thursday" or "in April" lies behind
    or ahead. `before` is the sentence before, from whose last date "two days later" is counted where the sentence itself
    gives none first. What only a guess could resolve ("more than two years ago") is left out.
    """
    atoms = find_atoms(text)
    if not atoms:
        return ()  # quick, and mostly so
    day = date.fromisoformat(published) if published and len(published) == 10 else None
    anchor = Anchor(published=day, tense=tense)
    if before and any(is_counted_from_another(atom) for atom in atoms):
        return dates_among(atoms, text, anchor, Told(before, dates_among(find_atoms(before), before, anchor)))
    return dates_among(atoms, text, anchor)


def dates_among(
    atoms: Sequence[Atom], text: str, anchor: Anchor, told: Told | None = None
) -> tuple[FoundDate, ...]:
    """The dates that some atoms of a text give, each counted from the one before it where it says so."""
    found: list[FoundDate] = []
    antecedent = only_of(told.dates) if told else None
    at = 0
    while at < len(atoms):
        atom, here = atoms[at], replace(anchor, antecedent=antecedent)
        following = atoms[at + 1] if at + 1 < len(atoms) else None
        interval = following and interval_of(text, atom, following, here)
        if following and interval is None and runs_backward(text, atom, following, here):
            at += 2
            continue
        if interval:
            given, at = interval, at + 2
        else:
            if "way" in atom.match.groupdict() and is_measured(atom):
                here = replace(here, antecedent=measured_from(text, atom, following, here, told))
            goes_on = bool(found) and continues(text, found[-1], atom, here)
            here = after_antecedent(here) if goes_on else here
            stretch, at = resolved(text, atom, following, here), at + 1
            if stretch is None:
                continue
            given = related(text, atom, stretch, found[-1].end_offset if found else 0)
        found.append(given)
        antecedent = as_stretch(given) or antecedent
    return tuple(found)


# ---------------------------------------------------------------------------------------- dates counted from another


@dataclass(frozen=True, slots=True)
class Told:
    """The sentence before, and the dates that it gives."""

    text: str
    dates: tuple[FoundDate, ...]


def continues(text: str, told: FoundDate, atom: Atom, anchor: Anchor) -> bool:
    """Whether a day or month without a year goes on from the date before: "signed in March 2020 and ratified in May"."""
    groups, between = atom.match.groupdict(), text[told.end_offset : atom.start]
    bare = "month" in groups and not groups.get("year") and not groups.get("which")
    dated = told.when.basis == "explicit" and told.when.precision in {"day", "month", "part"}
    return bare and dated and anchor.tense == "past" and GOES_ON.fullmatch(between) is not None


def after_antecedent(anchor: Anchor) -> Anchor:
    assert anchor.antecedent is not None
    return replace(anchor, near=parse_day(anchor.antecedent.start), tense="future")


def is_counted_from_another(atom: Atom) -> bool:
    return atom.shape.anchored


def as_stretch(found: FoundDate) -> Stretch | None:
    """What can be counted from: a date, and no bound such as "since 2004"."""
    when = found.when
    if when.start is None or found.relation not in ("on", "by"):
        return None
    return Stretch(start=when.start, end=when.end, precision=when.precision, basis=when.basis)


def only_of(dates: Sequence[FoundDate]) -> Stretch | None:
    """The one date of a sentence; of two, either could be meant."""
    found = [as_stretch(date) for date in dates]
    return found[0] if len(found) == 1 else None


def is_measured(atom: Atom) -> bool:
    """Whether an event is named behind it: "three days after the vote", not "three days later"."""
    return atom.match["way"].split()[0].lower() in {
        "after",
        "before",
        "following",
        "prior",
    } and not re.search(r"\b(?:that|this|then)$", atom.match[0])


def measured_from(
    text: str, atom: Atom, following: Atom | None, anchor: Anchor, told: Told | None
) -> Stretch | None:
    """The date of what is named behind "three days after": its own, or that of the sentence before where that tells of it."""
    named = re.split(r"[,;:.()]|\s[-–—]\s", text[atom.end :], maxsplit=1)[0]
    if following and following.end <= atom.end + len(named) + 1 and following.start - atom.end <= NEAR:
        between = text[atom.end : following.start].lower().split()
        return following.resolve(anchor) if not CLAUSES & set(between) else None
    if not named.strip():
        return anchor.antecedent
    if told is None:
        return None
    events = stems(" ".join(named.split()[:FEW]))
    return only_of(told.dates) if events & stems(told.text) else None


def stems(text: str) -> set[str]:
    """The words of a text that may name an event, each by its first letters; names tell of none."""
    found = {word[:STEM] for word in re.findall(r"\b[a-z]{4,}", text)}
    return found - set(word_lists()["calendar_small_words"])


# ---------------------------------------------------------------------------------------- as written


def bad_dates(text: str) -> tuple[BadDate, ...]:
    """What is written as a date and can be none, what runs backward, and what did not fall on the weekday before it."""
    if not has_figure(text):
        return ()  # without a year, or the day of a month, no two dates are out of order
    if not may_be_out_of_order(text):
        return impossible(text)
    atoms, impossible_ones = as_written(text)
    if not atoms:
        return impossible_ones
    nowhere = Anchor(published=None)
    backward = [
        BadDate(one.start, two.end, text[one.start : two.end], ENDS_FIRST)
        for one, two in pairwise(atoms)
        if runs_backward(text, one, two, nowhere) and not moved(text, one.start)
    ]
    found = (*impossible_ones, *backward, *other_weekdays(atoms))
    return tuple(sorted(found, key=lambda bad: bad.start))


def other_weekdays(atoms: Sequence[Atom]) -> Iterator[BadDate]:
    """As in "Monday, 3 July 2025", which was a Thursday: the day of the month counts."""
    for atom in atoms:
        led = atom.match.groupdict().get("led")
        stretch = atom.resolve(Anchor(published=None)) if led else None
        if led is None or stretch is None or stretch.precision != "day":
            continue
        fell = parse_day(stretch.start).isoweekday()
        if fell != numbered("calendar_weekdays")[led.lower()]:
            name = word_lists()["calendar_weekdays"][fell - 1].split()[0]
            why = f"that day was a {name.capitalize()}"
            yield BadDate(atom.start, atom.end, atom.match[0], why, "the day of the month counts")


def find_atoms(text: str) -> tuple[Atom, ...]:
    """The dates as written, in order, none overlapping another, nor words that can be no date."""
    return as_written(text)[0]


@lru_cache(maxsize=64)
def as_written(text: str) -> tuple[tuple[Atom, ...], tuple[BadDate, ...]]:
    """The dates, and what is written as a date and can be none."""
    figured = has_figure(text)
    bad = impossible(text) if figured else ()
    told = {*words_of(text), *(FIGURE if figured else ())}
    taken: list[Atom] = []
    spans = [(one.start, one.end) for one in bad]
    for shape, match in matches(text, awake_among(told)):
        start, end = match.span()
        if any(start < last and first < end for first, last in spans):
            continue
        if shape.licence(Place(match, any(directly_behind(text, atom, start) for atom in taken))):
            taken.append(Atom(shape, match))
            spans.append((start, end))
    return tuple(sorted(taken, key=lambda atom: atom.start)), bad


def matches(text: str, awake: Iterable[Family]) -> Iterator[tuple[Shape, re.Match[str]]]:
    """All that looks like a date of these families, family by family and shape by shape."""
    for family in awake:
        hint = family.hint.search(text)
        for shape in family.shapes if hint else ():
            for match in shape.pattern.finditer(text, max(hint.start() - LONGEST, 0) if hint else 0):
                yield shape, match


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
    if not (THROUGH.fullmatch(gap) or (coupled and (between or pair))) or moved(text, first.start):
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
    nowhere = replace(anchor, published=None, antecedent=None)
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


def runs_backward(text: str, first: Atom, last: Atom, anchor: Anchor) -> bool:
    """Whether "from X to Y" or "between X and Y" is written of two dates the second of which lies before the first.

    Also where they are no range: "moved from 9 May to 2 May", neither of which is the day of the move.
    """
    gap, lead = text[first.end : last.start], text[max(0, first.start - 12) : first.start]
    through, led = THROUGH.fullmatch(gap), FROM.search(lead)
    if not through and not (BETWEEN.search(lead) and JOINED.fullmatch(gap) and "and" in gap):
        return False
    if through and led and moved(text, first.start):
        return True
    begin, end = (atom.resolve(anchor) for atom in (first, last))
    if begin is None or end is None or (through and not led and begin.precision != "day"):
        return False
    return last_day(end.end or end.start) < first_day(begin.start)


def consecutive(first: Stretch, last: Stretch) -> bool:
    return (parse_day(last.start) - parse_day(first.start)).days == 1


def resolved(text: str, atom: Atom, following: Atom | None, anchor: Anchor) -> Stretch | None:
    """A single date; "between" without a second one bounds nothing."""
    both = atom.match.groupdict().get("to")
    if not both and BETWEEN.search(text[max(0, atom.start - 12) : atom.start]):
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


def related(text: str, atom: Atom, stretch: Stretch, taken: int = 0) -> FoundDate:
    """The date with the word before it that makes it a bound: an open end is None.

    What stands before the offset `taken` belongs to the date before: "three days after 3 May".
    """
    lead = text[max(0, atom.start - 30) : atom.start]
    relation: Relation = "on"
    opening: re.Match[str] | None = None
    for name, pattern in bounds():
        if opening is None and (opening := pattern.search(lead)):
            relation = name
    start = atom.start - (len(lead) - opening.start() if opening else 0)
    start = start if start >= taken else atom.start
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
        whole = whole_of(when)
        coarser = whole is not None and whole != when.start
        precision = precision_of(whole) if whole and coarser else when.precision
        when = replace(when, start=whole, end=None, precision=precision)
    elif relation == "until":
        when = replace(when, start=None, end=stretch.end or stretch.start, basis="interval")
    elif relation == "before":
        when = replace(when, start=None, end=stretch.start, basis="interval")
    return FoundDate(start_offset=start, end_offset=atom.end, when=when, relation=relation)
