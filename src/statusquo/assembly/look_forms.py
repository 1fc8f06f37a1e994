"""Every form that the words of an act may have, as the second look knows them: by rules of spelling alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from ..ontology import Ontology, Unit

SHORTEST_STEM = 3
ENDINGS = ("ed", "en", "es", "s", "ing", "ies", "ied", "ion", "ition", "ation", "al", "ment")


class Sides(NamedTuple):
    """Where a unit looks for a role: the last steps of its slots, and the first ones of those that ask for an owner."""

    last: frozenset[str]
    owned: frozenset[str]

    @classmethod
    def of(cls, slots: Sequence[str]) -> Sides:
        steps = [slot.split(".") for slot in slots]
        owned = frozenset(first for first, *rest in steps if rest[-1:] == ["possessor"])
        return cls(frozenset(last for *_, last in steps), owned)


class Inflected(NamedTuple):
    """A unit with all forms of its words."""

    unit: Unit
    forms: frozenset[str]
    actor: Sides
    recipient: Sides


class Evoked:
    """The units that the words of an act can be, and the prepositions that these give to one party only."""

    def __init__(self, units: Sequence[Inflected], prepositions: frozenset[str]) -> None:
        self.acting = union(one.actor.last for one in units) & prepositions
        """Those at which they look for the actor."""
        self.acted_on = union(one.recipient.last for one in units) & prepositions
        self.is_moved_by = all(any(slot.endswith("by") for slot in one.unit.recipient) for one in units)
        """As in "A is appalled by B": all that the act can be called has its recipient behind "by"."""
        marks = self.acting - self.acted_on
        self.of_actor = marks - {"by"} if self.is_moved_by else marks | {"by"}
        """Prepositions that mark the actor of the act and never its recipient."""
        self.of_recipient = self.acted_on - self.acting - {"by", "of"}
        self.of_owner = union(one.actor.owned for one in units) - union(one.recipient.owned for one in units)
        """Prepositions whose object belongs to the actor, and never to the recipient: "from A's list"."""


def union(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*sets)


@lru_cache(maxsize=10_000)
def evoked_by(said: frozenset[str], act: str, ontology: Ontology) -> Evoked:
    """What an act is called by some forms of its words; by any other words, all that it can be called. Kept, for they return."""
    units = inflected_units(act, ontology)
    own = [one for one in units if not said.isdisjoint(one.forms)]
    return Evoked(own or units, frozenset(ontology.words["look_prepositions"]))


@cache
def forms_of_units(act: str, ontology: Ontology) -> frozenset[str]:
    """Every form of the words at the head of an act's units."""
    return union(one.forms for one in inflected_units(act, ontology))


@cache
def forms_of(act: str, ontology: Ontology) -> frozenset[str]:
    """Every form of the words that evoke an act by themselves, neither denied nor planned; also those of the act it refuses."""
    lemmas = {
        word
        for unit in units_of(act, ontology)
        if unit.polarity == "affirmed" and unit.modality == "actual"
        if not (unit.only_negated or unit.unless_refused)
        for word in (*unit.lemmas, *unit.object, *unit.particle)
    }
    if any(shape.refused == act for shape in ontology.acts.values()):
        lemmas |= set(ontology.words["refusing"])
    return inflected(frozenset(lemmas), ontology)


@cache
def forms_with_object(act: str, ontology: Ontology) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """Forms that evoke an act only beside one of some words, after these: "recognises" with "sovereignty" supports."""
    guarded = [unit for unit in units_of(act, ontology) if unit.unless_refused]
    needs = [frozenset(unit.object) or frozenset(unit.has) for unit in guarded]
    forms = [inflected(frozenset((*unit.lemmas, *unit.object)), ontology) for unit in guarded]
    return tuple(zip(needs, forms, strict=True))


@cache
def inflected(lemmas: frozenset[str], ontology: Ontology) -> frozenset[str]:
    """What may be forms of these words, and some that are none."""
    found = set(lemmas)
    for lemma in lemmas:
        stem = lemma[:-1] if lemma[-1] in "ey" and len(lemma) > SHORTEST_STEM else lemma
        found |= {stem + ending for ending in ENDINGS} | {
            stem + lemma[-1] + ending for ending in ("ed", "ing")
        }
    for entry in ontology.words["irregular_forms"]:
        base, *others = entry.split()
        found |= set(others) if base in lemmas else set()
    return frozenset(found)


@cache
def inflected_units(act: str, ontology: Ontology) -> tuple[Inflected, ...]:
    """The units of an act, and of those that it refuses, with all forms of their words."""
    return tuple(
        Inflected(
            unit=unit,
            forms=inflected(frozenset(unit.lemmas), ontology),
            actor=Sides.of(unit.actor),
            recipient=Sides.of(unit.recipient),
        )
        for unit in units_of(act, ontology)
    )


@cache
def is_ever_turned(act: str, ontology: Ontology) -> bool:
    """Whether a unit of the act, or of one that it refuses, is it only where it is denied."""
    return any(unit.only_negated for unit in units_of(act, ontology))


@cache
def units_of(act: str, ontology: Ontology) -> tuple[Unit, ...]:
    shapes = (ontology.acts[act], *(shape for shape in ontology.acts.values() if shape.refused == act))
    return tuple(unit for shape in shapes for unit in shape.units)


@cache
def lemmas_of(act: str, polarity: str, ontology: Ontology) -> frozenset[str]:
    """Every form of the words at the head of an act's units of one polarity."""
    units = (unit for unit in units_of(act, ontology) if unit.polarity == polarity)
    return inflected(frozenset(lemma for unit in units for lemma in unit.lemmas), ontology)
