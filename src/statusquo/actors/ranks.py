"""Persons by what a report has called them: "the colonel", "the cleric", "the opposition leader", "the deposed president", "the 51-year-old".

The text of the report is looked at and not its parse, for whoever is introduced may be so in a sentence that is not parsed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property
from typing import TYPE_CHECKING

from ..model import Party, slug
from ..ontology import Ontology
from ..syntax import tree
from ..syntax.grammar import any_of
from .index import Hit
from .phrases import FORMER

if TYPE_CHECKING:
    from ..syntax.words import Token
    from .cast import Cast

RANK = "told by rank or trade"
DRIVEN_OUT = "driven from office"
MODIFIERS = ("compound", "amod", "nmod")
OF = frozenset({"of", "from", "for"})
"""Behind a ruler they tell whose he was; "in" tells where he was met."""
THE = frozenset({"the", "this", "that"})
NAME = r"[A-Z][\w.'’-]*\w(?: (?:[A-Z][\w.'’-]*\w|al-[A-Z]\w+|(?:bin|ben|el|al|de|von|van|ag)(?= [A-Z])))*"
AGE = re.compile(r"^\d\d$")
Words = Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Patterns:
    """How a text calls a person: before the name, behind it, by age, and as driven from office."""

    before: re.Pattern[str]
    behind: re.Pattern[str]
    aged: re.Pattern[str]
    driven_out: Sequence[re.Pattern[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    """What the report has called a person, and where the name stands."""

    what: str
    name: str
    start: int
    end: int


@cache
def patterns(ontology: Ontology) -> Patterns:
    words = ontology.words
    ranks, kinds, led = (any_of(words[name]) for name in ("ranks", "rank_kinds", "led_persons"))
    rulers, ousted = any_of(words["rulers_in_person"]), any_of(words["ousted_persons"])
    what = rf"(?:(?:{kinds})[ -])?(?:{ranks})|(?:{kinds})[ -](?:{led})"
    former = any_of([*FORMER, *words["driven_out"]])
    driven_out = (
        rf"\b(?i:{former})(?: [A-Z]\w+)?[ -](?i:prime )?(?i:{rulers}),? ({NAME})",
        rf"\b(?i:{ousted})(?: the| its)?(?: [A-Z]\w+)?(?: (?i:prime )?(?i:{rulers}),?)? ({NAME})",
        rf"\b(?i:{rulers}),? ({NAME})(?: of [A-Z]\w+)?,? (?:who )?(?:(?:was|were|had been|has been) (?:{ousted})|(?:had |has )?fled)\b",
    )
    return Patterns(
        before=re.compile(rf"\b((?i:{what})),? ({NAME})"),
        behind=re.compile(
            rf"\b({NAME}), (?:\d\d, )?(?:an?|the) (?:[a-z-]+ ){{0,2}}?((?:{what}))\b(?! [A-Z])"
        ),
        aged=re.compile(rf"\b({NAME}), (\d\d),"),
        driven_out=tuple(map(re.compile, driven_out)),
    )


class Ranks:
    """The persons of one report by rank, trade, age and fate."""

    def __init__(self, text: str, hits: Sequence[Hit], ontology: Ontology, offset: int) -> None:
        self._text = text
        self._hits = hits
        self._ontology = ontology
        self._offset = offset

    def referred(self, head: Token, cast: Cast) -> Party | None:
        """The one person whom the report has called so before; None where it has called two so."""
        first = head.i - 3 if is_ex(head) else head.left_edge.i
        if head.doc[max(first, 0)].lower_ not in THE:
            return None
        at = cast.place(head) + self._offset
        if is_driven_out(head, cast.words):
            person = self._only(self._driven_out, at)
            return self._himself(person, cast) if person is not None else None
        what = age_of(head) or name_of(head, cast.words)
        if what is None:
            return None
        person = self._only([one for one in self._called if one.what == what], at)
        return self._party(person, cast) if person is not None else None

    def _only(self, called: Sequence[Called], at: int) -> Called | None:
        """The one person called so before a place, by whichever part of the name."""
        before = [one for one in called if one.start < at]
        return before[-1] if len({one.name.rsplit(maxsplit=1)[-1] for one in before}) == 1 else None

    @cached_property
    def _called(self) -> list[Called]:
        known = patterns(self._ontology)
        found = [(m[1], m[2], m.start(2)) for m in known.before.finditer(self._text)]
        found += [(m[2], m[1], m.start(1)) for m in known.behind.finditer(self._text)]
        found += [(m[2], m[1], m.start(1)) for m in known.aged.finditer(self._text)]
        called = (self._as_called(what, name, start) for what, name, start in found)
        return sorted((one for one in called if one is not None), key=lambda one: one.start)

    @cached_property
    def _driven_out(self) -> list[Called]:
        found = (m for one in patterns(self._ontology).driven_out for m in one.finditer(self._text))
        called = (self._as_called(DRIVEN_OUT, m[1], m.start(1)) for m in found)
        return sorted((one for one in called if one is not None), key=lambda one: one.start)

    def _as_called(self, what: str, name: str, start: int) -> Called | None:
        """A person and no body: "General Assembly", "the Secretary General Dana Holm" have no rank."""
        words = self._ontology.words
        last = name.rsplit(maxsplit=1)[-1].lower()
        before = self._text[max(start - len(what) - 25, 0) : start].lower().split()
        office = before[-2] if len(before) > 1 and before[-1].strip(",") == what.lower() else ""
        if last in words["name_heads"] or last in words["organs"] or office in words["generals_of"]:
            return None
        told = what.lower().replace("-", " ") if what.lower() not in words["ranks"] else what.lower()
        return Called(what=self._kept(told), name=name, start=start, end=start + len(name))

    def _kept(self, told: str) -> str:
        """As in "coup leader", "former rebel"; a rank is what it is, whatever stands before it."""
        first, _, last = told.rpartition(" ")
        return last if first and last in self._ontology.words["ranks"] and first not in FORMER else told

    def _party(self, called: Called, cast: Cast) -> Party:
        known = self._known(called)
        if known is not None:
            return replace(cast.party_of(known), why=RANK)
        surname = called.name.rsplit(maxsplit=1)[-1]
        told = cast.persons.get(surname)
        if told is not None:
            return replace(told, why=RANK)
        return Party(id=slug(called.name), name=called.name, kind="provisional", why=RANK, sure=False)

    def _himself(self, called: Called, cast: Cast) -> Party:
        """The person, who acts for no state any longer."""
        known = self._known(called)
        name = self._ontology.actors[known.actor].name if known is not None else called.name
        told = cast.persons.get(name.rsplit(maxsplit=1)[-1])
        full = told.agent or told.name if told is not None and known is None else name
        return Party(id=slug(full), name=full, kind="person", why=DRIVEN_OUT, sure=" " in full)

    def _known(self, called: Called) -> Hit | None:
        inside = (hit for hit in self._hits if called.start <= hit.start < called.end)
        return next((hit for hit in inside if self._ontology.actors[hit.actor].kind == "person"), None)


def is_ex(noun: Token) -> bool:
    """As in "the ex-president", of which the parser makes three nouns beside each other."""
    return noun.i > 1 and noun.nbor(-1).text == "-" and noun.nbor(-2).lower_ == "ex"


def before_noun(noun: Token) -> Iterator[str]:
    if is_ex(noun):
        yield "ex"
    yield from (child.lower_ for child in tree.children(noun, *MODIFIERS) if child.i < noun.i)


def name_of(noun: Token, words: Words) -> str | None:
    """What a phrase calls a person: "colonel", "opposition leader", "former rebel"; None where it is nothing that tells one person from
    another, or tells him apart from others.
    """
    lemma, kinds = tree.lemma(noun), words["rank_kinds"]
    if noun.tag_ not in {"NN", "NNP", "JJ"} or not (lemma in words["ranks"] or lemma in words["led_persons"]):
        return None
    if tree.children(noun, "poss", "nummod", "prep", "appos", "relcl", "acl"):
        return None
    before = list(before_noun(noun))
    if any(word not in kinds for word in before):
        return None
    if lemma in words["ranks"]:
        return " ".join([*(word for word in before[:1] if word in FORMER), lemma])
    return f"{before[-1]} {lemma}" if before else None


def age_of(head: Token) -> str | None:
    """As in "the 51-year-old"."""
    if head.lower_ != "old":
        return None
    years = [year for year in head.lefts if year.lower_ == "year"]
    ages = [child.text for year in years for child in year.lefts if AGE.match(child.text)]
    return ages[0] if ages else None


def is_driven_out(head: Token, words: Words) -> bool:
    """As in "the deposed president", "the ex-president", "the exiled leader"."""
    if tree.lemma(head) not in words["rulers_in_person"]:
        return False
    before = set(before_noun(head))
    out = FORMER | words["driven_out"]
    if before.isdisjoint(out) or before - out - {"-", "prime"}:
        return False
    whose = any(prep.lower_ in OF for prep in tree.children(head, "prep"))
    return not whose and not tree.children(head, "poss", "appos", "nummod")
