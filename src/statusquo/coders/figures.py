"""Counts in a parsed sentence: number, bound, unit, place, as words. Not dates, ages, terms, nor what is only numbered."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ..model import Operator
from ..ontology import Ontology
from ..syntax import grammar, tree
from ..syntax.spotting import has_figure
from .numbers import Number, NumberWords, numbers

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token

IN_FIGURES = re.compile(r"(?<![\w.,:/-])(?!(?:19|20)\d\d\b)\d[\d,.]*(?:%|\s+[a-z%])")
LONGEST_BOUND = 4
"""Words of the longest phrase that bounds a number: "an estimated", "not more than"."""
TO = frozenset({"to", "and", "-", "–"})
TIMES = tuple(
    f"calendar_{name}" for name in ("months", "weekdays", "solar_months", "lunar_months", "seasons")
)
LOCATIVE = grammar.words("locative")
CONTENTS = frozenset({"of", "in", "worth"})
MODIFIERS = frozenset({"amod", "compound", "nmod", "poss", "case", "punct"})


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureWords:
    """The word lists of data/cues/en/figures.yml."""

    bounds: dict[str, Operator]
    currencies: dict[str, str]
    percent: frozenset[str]
    not_units: frozenset[str]
    known: frozenset[str]
    times: frozenset[str]
    numbers: NumberWords

    @classmethod
    @cache
    def of(cls, ontology: Ontology) -> FigureWords:
        words = ontology.words
        named: tuple[Operator, ...] = ("about", "more than", "at least", "up to", "fewer than", "between")
        return cls(
            bounds={phrase: name for name in named for phrase in words[f"figure_{name.replace(' ', '_')}"]},
            currencies=dict(entry.split(" ", 1) for entry in words["figure_currencies"]),
            percent=frozenset(words["figure_percent"]),
            not_units=frozenset(words["figure_not_units"]),
            known=frozenset(words["figure_known"]),
            times=frozenset(word for name in TIMES for entry in words[name] for word in entry.split()),
            numbers=NumberWords.of(ontology),
        )


def might_count(sentence: str) -> bool:
    """Whether a sentence is worth a parse for its figures: a number that is no year, before a word that may be its unit."""
    return has_figure(sentence) and IN_FIGURES.search(sentence) is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """A figure in a parse: from the word `start` up to `end`; `head` is the noun that is counted, or the number alone."""

    start: int
    end: int
    value: float
    upper: float | None
    operator: Operator
    unit: str
    head: Token
    place: Token | None


def counts(doc: Doc, words: FigureWords) -> Iterator[Count]:
    """Every figure of a sentence in order."""
    taken = 0
    found = numbers(doc, words.numbers)
    for n, number in enumerate(found):
        if number.start < taken:
            continue
        following = found[n + 1] if n + 1 < len(found) else None
        count = count_of(doc, number, following, words)
        if count is not None:
            taken = count.end
            yield count


def count_of(doc: Doc, number: Number, following: Number | None, words: FigureWords) -> Count | None:
    if is_joined(doc, number.start, number.end):
        return None
    operator, start = bound_of(doc, number.start, words)
    last, upper = number, None
    if following is not None and following.start == number.end + 1 and doc[number.end].lower_ in TO:
        last, upper, operator = following, following.value, "between"
    elif operator == "between":
        operator, start = "exactly", number.start
    counted = unit_of(doc, last, words)
    if counted is None or (start and doc[start - 1].lower_ in words.known) or number.value < 2 > (upper or 0):
        return None
    unit, head, end = counted
    value = number.value
    if upper is not None and upper >= 1000 > value and last.end - last.start > 1:
        value *= upper / number_alone(doc, last)  # "10 to 15 thousand"
    return Count(
        start=start, end=end, value=value, upper=upper, operator=operator, unit=unit, head=head,
        place=place_of(head, words.times),
    )  # fmt: skip


def number_alone(doc: Doc, number: Number) -> float:
    """What the first word of a number says, before it is multiplied."""
    return (
        float(doc[number.start].text.replace(",", "") or 1) if doc[number.start].text[:1].isdigit() else 1.0
    )


def is_joined(doc: Doc, start: int, end: int) -> bool:
    """Whether a number is a part of something else: "F-16", "25-year-old", "10:30", "+47 22", "No. 5", "2-1"."""
    before = doc[start - 1] if start else None
    after = doc[end] if end < len(doc) else None
    if after is not None and not doc[end - 1].whitespace_ and after.text in {"-", ":", "/", "–"}:
        return not (after.text == "–" and end + 1 < len(doc) and doc[end + 1].like_num)
    if before is None:
        return False
    glued = not before.whitespace_ and before.text not in {
        "$",
        "€",
        "£",
        "(",
        "“",
        '"',
        "US$",
        "‘",
        "'",
        "—",
        "–",
    }
    return glued or before.lower_ in {
        "no",
        "no.",
        "number",
        "article",
        "resolution",
        "chapter",
        "aged",
        "age",
    }


def bound_of(doc: Doc, at: int, words: FigureWords) -> tuple[Operator, int]:
    """What bounds a number, and where that begins; a preposition that only looks like it ("talks about 300") is none."""
    at -= at > 0 and doc[at - 1].lower_ in words.currencies
    for length in range(LONGEST_BOUND, 0, -1):
        first = max(at - length, 0)
        phrase = doc[first:at].text.lower()
        if phrase in words.bounds and at - first == length:
            preposition = length == 1 and doc[first].dep_ in {"prep", "agent"}
            clause = (
                length == 1 and doc[first].lower_ == "about" and first > 0 and doc[first - 1].pos_ == "NOUN"
            )
            return ("exactly", at) if preposition or clause else (words.bounds[phrase], first)
    return "exactly", at


# ------------------------------------------------------------------------------------------------ units


def unit_of(doc: Doc, number: Number, words: FigureWords) -> tuple[str, Token, int] | None:
    """What is counted: its words, its head and where it ends. None for what is no figure."""
    last = number.last(doc)
    if last.dep_ == "conj" and last.head.like_num:  # "between 200 and 300 fighters"
        last = last.head
    money = doc[number.start - 1].text if number.start else ""
    if money in words.currencies:
        named, end = contents_of(last, words, number.end)
        return (f"{words.currencies[money]} {named}".strip(), last, end)
    head = (
        last.head if last.dep_ in {"nummod", "compound", "quantmod"} and last.head.i >= number.end else None
    )
    if head is None:
        return unit_of_bare(last, number, words)
    if head.lower_ in words.percent:
        named, end = contents_of(head, words, head.i + 1)
        return (f"percent {named}".strip(), head, end)
    if tree.lemma(head) in words.not_units or head.pos_ not in {"NOUN", "PROPN", "ADJ"} or is_age(head):
        return None
    if any(t.lower_ in words.known for t in head.lefts if t.i < number.start):
        return None
    modifiers = [t for t in doc[number.end : head.i] if t.lower_ not in words.known]
    named, end = contents_of(head, words, head.i + 1)
    own = doc[modifiers[0].i : head.i + 1].text if modifiers else head.text
    return (
        (f"{own} {named}".strip() if named.startswith("of ") else own),
        head,
        end if named.startswith("of ") else head.i + 1,
    )


def unit_of_bare(last: Token, number: Number, words: FigureWords) -> tuple[str, Token, int] | None:
    """As in "23 of the 27 members", "at least 45 were killed"."""
    counted = tree.first(tree.prepositional(last, "of"))
    if (
        counted is not None
        and counted.pos_ in {"NOUN", "PROPN"}
        and tree.lemma(counted) not in words.not_units
    ):
        return counted.text, last, counted.i + 1
    if last.dep_ == "nsubjpass" and last.head.tag_ == "VBN":
        return last.head.text, last, number.end
    return None


def contents_of(head: Token, words: FigureWords, end: int) -> tuple[str, int]:
    """What a sum or a share is of: "in aid", "of voters", without clauses."""
    for child in tree.children(head, "prep"):
        noun = tree.first(tree.children(child, "pobj"))
        if (
            child.lower_ in CONTENTS
            and noun is not None
            and noun.pos_ == "NOUN"
            and noun.i - child.i <= LONGEST_BOUND
        ):
            if tree.lemma(noun) in words.not_units:
                continue
            return str(head.doc[child.i : noun.i + 1].text), noun.i + 1
    return "", end


def is_age(head: Token) -> bool:
    """As in "45-year-old": the years of somebody."""
    return any(child.lower_ == "old" for child in (*head.children, head.head))


def place_of(head: Token, times: frozenset[str]) -> Token | None:
    """The place that the phrase, or its clause directly, names: "in Gaza", "at the camp", not "in June"."""
    hosts = [head]
    if head.dep_ in {"nsubj", "nsubjpass", "dobj"}:
        hosts.append(head.head)
    for host in hosts:
        for child in tree.children(host, "prep"):
            noun = tree.first(tree.children(child, "pobj"))
            named = noun is not None and noun.pos_ == "PROPN" and noun.text not in times
            if named and child.lower_ in LOCATIVE:
                return noun
    return None
