"""A shape of a date: a pattern, what it means and where it counts; and the licences, by the words around a match."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from .calendars import numbered, word_lists
from .date_meanings import Meaning
from .words import WORD

Licence = Callable[["Place"], bool]
"""Whether a match is a date at all, by what stands around it."""

DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?\b(?![,.:]\d|%)"
YEAR = r"(?:1[789]|20)\d\d\b(?![,.]\d|%)"
HIJRI_YEAR = r"1[234]\d\d\b(?!,\d)"
THROUGH = r"\s*(?:-|–|—|\bto\b|\buntil\b|\bthrough\b)\s*"
PART_OF_DAY = r"(?:\s+(?:early\s+|late\s+)?(?:morning|afternoon|evening|night))?"
FIGURE = "0"
UNITS = frozenset({"day", "days", "week", "weeks", "month", "months", "year", "years"})
LEAD = 30
"""Characters looked at before a date."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One shape of a date. The groups of the pattern are named after what they hold."""

    pattern: re.Pattern[str]
    meaning: Meaning
    licence: Licence
    anchored: bool = False
    """Whether it is counted from another date of the text."""


@dataclass(frozen=True, slots=True)
class Family:
    """Shapes none of which is in a text where the hint, a quick pattern, is not, nor where words of one of the `needs` are not."""

    needs: tuple[frozenset[str], ...]
    hint: re.Pattern[str]
    shapes: tuple[Shape, ...]

    def may_be_among(self, told: frozenset[str]) -> bool:
        """Whether a text has what all shapes need, by its words in lower case."""
        return not any(need.isdisjoint(told) for need in self.needs)


def words(*lists: str) -> str:
    """The entries of word lists as one alternative, longest first."""
    entries = {entry for name in lists for entry in word_lists()[name]}
    return "|".join(
        re.escape(entry).replace(r"\ ", r"\s+") for entry in sorted(entries, key=len, reverse=True)
    )


def last_words(*entries: str) -> frozenset[str]:
    """The last word of each entry in lower case: without one of them a text has none of the entries."""
    return frozenset(WORD.findall(entry.lower())[-1] for entry in entries)


def spellings(name: str) -> str:
    """The spellings of a numbered list, capitalised or in capitals."""
    forms = {form for entry in word_lists()[name] for word in entry.split() for form in (word, word.upper())}
    return "|".join(sorted(forms, key=len, reverse=True))


@cache
def lunar_names() -> str:
    """The months of the lunar year, however their apostrophes and spaces are written."""
    names = "|".join(sorted(numbered("calendar_lunar_months"), key=len, reverse=True))
    return names.replace("'", "['‘’`]").replace(" ", "[ -]")


@cache
def numerals() -> str:
    """Numbers in words as one alternative, none of which is the end of a longer one: "seventy-five"."""
    units, tens = numbered("calendar_numbers"), numbered("calendar_tens")
    single = "|".join(sorted({*units, *tens}, key=len, reverse=True))
    return rf"(?<!-)(?:(?:{'|'.join(tens)})-(?:{'|'.join(units)})|{single})"


@cache
def before(*lists: str) -> re.Pattern[str]:
    """A pattern for one of the listed words directly before a place."""
    return re.compile(rf"\b(?:{words(*lists)})[\s-]+$", re.IGNORECASE)


@cache
def after(*lists: str) -> re.Pattern[str]:
    """A pattern for one of the listed words directly behind a place."""
    return re.compile(rf"[\s-]+(?:{words(*lists)})\b")


# ---------------------------------------------------------------------------------------- licences


@dataclass(frozen=True, slots=True)
class Place:
    """A match in its text; `follows_date` where another date stands directly before it ("2019 and 2021")."""

    match: re.Match[str]
    follows_date: bool

    @property
    def lead(self) -> str:
        return self.match.string[max(0, self.match.start() - LEAD) : self.match.start()]

    @property
    def rest(self) -> str:
        return self.match.string[self.match.end() : self.match.end() + LEAD]


def anywhere(_place: Place) -> bool:
    return True


def day_of_month(place: Place) -> bool:
    """Not where the day names a movement or a bloc: "the March 14 Alliance"."""
    return not after("calendar_not_day_before").match(place.rest)


def bare_month(place: Place) -> bool:
    """Only after a word that asks for a time, or a modifier; and not where it is rather a name."""
    ambiguous = place.match["month"].capitalize() in word_lists()["calendar_ambiguous_months"]
    before_name = re.match(r"\s+[A-Z]", place.rest) is not None
    if place.match["modifier"]:
        return True
    if place.follows_date:
        return not before_name and not (ambiguous and place.lead.rstrip().endswith(","))
    if before("calendar_weak_licences").search(place.lead):
        return not ambiguous and not before_name
    return before("calendar_licences").search(place.lead) is not None


def bare_year(place: Place) -> bool:
    """Only after a word that asks for a time, and not where it counts something."""
    if not year_range(place):
        return False
    if place.lead.endswith("(") and place.rest.startswith(")"):
        return True
    asked = place.follows_date or place.match["modifier"] or before("calendar_licences").search(place.lead)
    if not asked and not before("calendar_year_licences").search(place.lead):
        return False
    return not (
        re.search(r"\b(?:of|by|from|around)\s+$", place.lead, re.IGNORECASE) and counts_plural(place.rest)
    )


def year_range(place: Place) -> bool:
    """Not the number of a resolution, nor a count of people."""
    return not (
        before("calendar_not_year_after").search(place.lead)
        or after("calendar_not_year_before").match(place.rest)
    )


def counts_plural(rest: str) -> bool:
    """Whether a lower-case word in -s follows, as in "of 2000 delegates"."""
    following = re.match(r"\s+([a-z]+s)\b", rest)
    return following is not None and following[1] not in word_lists()["calendar_words_after_years"]


def plain_weekday(place: Place) -> bool:
    """Not another week's day ("the following Monday"), a feast ("Good Friday") or a newspaper."""
    if place.match["which"] or place.match["week"]:
        return True
    return not (
        before("calendar_not_weekday_after").search(place.lead)
        or after("calendar_not_weekday_before").match(place.rest)
        or re.match(r",?\s+(?:the\s+)?\d\d?(?:st|nd|rd|th)\b", place.rest)
        or re.search(r"\b(?:one|a|an|any|some|every|each)\s+(?:\w+\s+)?$", place.lead, re.IGNORECASE)
    )


def own_words(place: Place) -> bool:
    """Not within a name, such as that of a newspaper."""
    return place.match[0][0].islower() or not re.search(r"\b[A-Z]\w+\s+$", place.lead)


def no_duration(place: Place) -> bool:
    """Not "the last year" or "over the next week", which are stretches up to or from a moment."""
    return bool(place.match.groupdict().get("modifier")) or not re.search(
        r"\b(?:the|every|each)\s+$", place.lead, re.IGNORECASE
    )


def exact_count(place: Place) -> bool:
    return not before("calendar_only_a_bound").search(place.lead)


def shape(pattern: str, meaning: Meaning, licence: Licence = anywhere, *, anchored: bool = False) -> Shape:
    return Shape(re.compile(pattern), meaning, licence, anchored)
