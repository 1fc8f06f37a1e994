"""The lexical units that one word can be, asked by the words of its sentence: most want another that is not there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from ..ontology import ActFile, Unit
from ..syntax.once import Once

if TYPE_CHECKING:
    from ..syntax.words import Doc

MOST = 1_000
"""Answers that are kept for one word; beyond it all are found anew, so that a long run stays small."""
PARTS = {"verb": {"VERB", "AUX"}, "noun": {"NOUN", "PROPN"}, "adjective": {"ADJ", "VERB"}}


def parts_of(unit: Unit) -> set[str]:
    """The parts of speech that the word of a unit may have; a verb in a headline may pass for a noun."""
    return PARTS[unit.pos] | {"NOUN"} if unit.pos == "verb" else PARTS[unit.pos]


class Use(NamedTuple):
    """A unit of an act, whether a sentence that names no recipient at its slots tells nothing by it, and whether there is anything
    that must not stand with its word, or more that must (`Trigger.evokes`).
    """

    act: str
    unit: Unit
    needs_recipient: bool
    is_barred: bool


class Units:
    """The units of one word, each with its act, in the order of the act files."""

    def __init__(self) -> None:
        self.all: list[Use] = []
        self.alone: list[int] = []
        """The places of those that want no other word."""
        self.beside: dict[str, tuple[int, ...]] = {}
        """By a word of which a unit wants one in its phrase, the places of such units."""
        self.acting_on: dict[str, tuple[int, ...]] = {}
        """By a word of which one is to be its object, the places of those units that want no other."""
        self.kept: dict[tuple[frozenset[str], ...], tuple[Use, ...]] = {}
        """By those of these words and particles that stand with the word, the units that it can be: with most words few do."""

    def add(self, use: Use) -> None:
        place, unit = len(self.all), use.unit
        self.all.append(use)
        if not (unit.has or unit.object):
            self.alone.append(place)
        places = self.beside if unit.has else self.acting_on
        for word in unit.has or unit.object:
            places[word] = (*places.get(word, ()), place)

    @Once
    def wanted(self) -> frozenset[str]:
        """All words of which a unit wants one beside it."""
        return self.phrased | self.objects

    @Once
    def phrased(self) -> frozenset[str]:
        return frozenset(self.beside)

    @Once
    def objects(self) -> frozenset[str]:
        return frozenset(self.acting_on)

    @Once
    def particles(self) -> frozenset[str]:
        """All words of which a unit wants one as its particle."""
        return frozenset(word for use in self.all for word in use.unit.particle)

    def possible(self, *near: frozenset[str]) -> tuple[Use, ...]:
        """Those that the word can be by those words that stand in its phrase, are its objects, and are its particles."""
        found = self.kept.get(near)
        if found is None:
            if len(self.kept) >= MOST:
                self.kept.clear()
            found = self.kept[near] = tuple(self.beside_words(*near))
        return found

    def beside_words(
        self, phrase: frozenset[str], objects: frozenset[str], particles: frozenset[str]
    ) -> Iterator[Use]:
        places = {*self.alone, *(at for word in phrase for at in self.beside[word])}
        places.update(at for word in objects for at in self.acting_on[word])
        for use in (self.all[at] for at in sorted(places)):
            if not use.unit.particle or not particles.isdisjoint(use.unit.particle):
                yield use


class Beside:
    """All words that any unit wants beside its own, and all particles: of the words of a sentence the few that decide between units."""

    def __init__(self, units: Iterable[Units]) -> None:
        every = list(units)
        self.wanted = frozenset[str]().union(*(one.wanted for one in every))
        self.particles = frozenset[str]().union(*(one.particles for one in every))

    def of(self, doc: Doc) -> tuple[frozenset[str], frozenset[str]]:
        return self.wanted & doc.lemmas, self.particles & doc.lowers


def by_word(acts: Mapping[str, ActFile]) -> dict[tuple[str, str], Units]:
    """The units of all acts by lemma and part of speech."""
    found: defaultdict[tuple[str, str], Units] = defaultdict(Units)
    for act, shape in acts.items():
        for unit in shape.units:
            needs = unit.needs_recipient and not may_leave_out_recipient(shape, unit)
            for word in product(unit.lemmas, parts_of(unit)):
                found[word].add(Use(act, unit, needs, may_be_barred(unit)))
    return dict(found)


def may_be_barred(unit: Unit) -> bool:
    never = unit.no_particle or unit.no_object or unit.as_only or unit.not_object or unit.lacks
    return bool(never) or bool(unit.has and unit.object)


def may_leave_out_recipient(act: ActFile, unit: Unit) -> bool:
    """Whether a sentence with the unit may leave out to whom the act is done."""
    understood = act.recipient_understood
    return bool(understood) and unit.pos == "verb" and (bool(unit.object) or understood is True)
