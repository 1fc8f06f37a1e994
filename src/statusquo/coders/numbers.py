"""Numbers in a parsed sentence, in figures and in words: "2,400", "twenty-two", "1.5 million"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ..ontology import Ontology
from ..syntax.spotting import has_figure

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token

FIGURES = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
YEAR = re.compile(r"(?:19|20)\d\d")
"""Four figures without a comma are a year, whatever stands behind them."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class NumberWords:
    """Words of data/cues/en/numbers.yml: what each is worth, and what each multiplies."""

    values: Mapping[str, int]
    multiples: Mapping[str, int]
    days: frozenset[str]
    """Names of days and months."""

    @classmethod
    @cache
    def of(cls, ontology: Ontology) -> NumberWords:
        return cls(
            values=worth(ontology.words["numbers"]),
            multiples=worth(ontology.words["number_multiples"]),
            days=frozenset(ontology.words["days"]),
        )


def worth(entries: Sequence[str]) -> dict[str, int]:
    """As in "twelve 12" -> {"twelve": 12}."""
    return {word: int(value) for word, value in map(str.split, entries)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number and its words in the sentence, from `start` up to `end`, which is not one of them."""

    start: int
    end: int
    value: float

    def last(self, doc: Doc) -> Token:
        return doc[self.end - 1]


def numbers(doc: Doc, words: NumberWords) -> tuple[Number, ...]:
    """Every number of a sentence in order; a year is none. Looked for once."""
    found: tuple[Number, ...] | None = doc.answers.get(words)
    if found is None:
        found = doc.answers[words] = tuple(numbers_of(doc, words))
    return found


def numbers_of(doc: Doc, words: NumberWords) -> Iterator[Number]:
    if has_figure(doc.text):
        may_be = [t for t in doc.tokens if t.text[0].isdigit() or t.lower_ in words.values]
    elif words.values.keys().isdisjoint(doc.lowers):
        return
    else:
        may_be = [t for t in doc.tokens if t.lower_ in words.values]
    at = 0
    for token in may_be:
        if token.i >= at and (found := number_at(doc, token.i, words)) is not None:
            at = found.end
            yield found


def number_at(doc: Doc, at: int, words: NumberWords) -> Number | None:
    """The number that begins with this word: "twenty" "-" "two", "three" "hundred", "1.5" "million"."""
    value = plain(doc[at].text, words)
    if value is None:
        return None
    end = at + 1
    if end + 1 < len(doc) and doc[end].text == "-" and value in range(20, 100, 10):
        unit = plain(doc[end + 1].text, words)
        if unit is not None and unit < 10:
            value, end = value + unit, end + 2
    while end < len(doc) and doc[end].lower_ in words.multiples:
        value, end = value * words.multiples[doc[end].lower_], end + 1
    if end == at + 1 and YEAR.fullmatch(doc[at].text):
        return None
    return Number(start=at, end=end, value=value)


def plain(word: str, words: NumberWords) -> float | None:
    if word[:1].isdigit() and FIGURES.fullmatch(word):
        return float(word.replace(",", ""))
    found = words.values.get(word.lower())
    return None if found is None else float(found)


def is_numbered(head: Token) -> bool:
    """Whether the parser hung a number before a noun: without one `counting` finds none."""
    for child in head.children:  # noqa: SIM110 - `any` is two calls more, and this is asked of every party
        if child.dep_ == "nummod" and child.i < head.i:
            return True
    return False


def counting(head: Token, words: NumberWords) -> Number | None:
    """The number that counts a noun: "39" of "39 countries"."""
    for child in head.children:
        if child.dep_ == "nummod" and child.i < head.i:
            found = next((n for n in numbers(head.doc, words) if n.start <= child.i < n.end), None)
            # "on 20 June Chad extended it", where the parser may count Chad
            return None if found is None or head.doc[found.end].text in words.days else found
    return None


def as_text(value: float) -> str:
    """Without a fraction that is none: 39.0 -> 39."""
    return str(int(value)) if value == int(value) else str(value)
