"""Which sentences are worth parsing: those that hold the words of an act and something that can be an actor.

The gate costs a hundredth of the parser. It may let too much through, never too little: what it keeps out, no
unit of an act could have matched.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from ahocorasick_rs import AhoCorasick

from ..model import Sentence
from ..ontology.load import Ontology
from ..ontology.shapes import Unit

UNGATED = frozenset(("boilerplate",))
SHORT_STEM = 5
"""Letters; a shorter stem must be followed by an ending, for "ban" begins many words."""

ENDINGS = frozenset(("", "s", "e", "es", "ed", "d", "ing", "er", "ers", "en", "n", "ion", "ions"))
REST_OF_WORD = re.compile(r"[^\W\d_]*")
NAME_INSIDE = re.compile(r"\S\s+[\"“‘'(\[]*[A-ZÀ-ÖØ-ÞĀĆČĐĞİŁŚŞŠŽ]")
WORD = re.compile(r"[^\W\d_]+")


class Gate:
    """Tells of a sentence whether it holds all the words that a unit of an act asks for, and an actor.

    Each list of words that a unit asks for (its lemmas, its objects ...) is a slot, one bit of an integer; a
    sentence has a trigger where the slots that it fills include all those of some unit.
    """

    def __init__(self, ontology: Ontology) -> None:
        irregular = {form.split()[0]: form.split()[1:] for form in ontology.words.get("irregular_forms", ())}
        slots: dict[tuple[str, ...], int] = {}
        needs: set[int] = set()
        for act in ontology.acts.values():
            for unit in act.units:
                needs.add(sum({1 << slots.setdefault(words, len(slots)) for words in asked_by(unit)}))
        self._needs = tuple(needs)
        self._stems = list(stem_slots(slots, irregular).items())
        self._triggers = AhoCorasick([stem for stem, _ in self._stems])
        self._names = AhoCorasick(list(names_of(ontology)))
        self._stand_ins = frozenset(ontology.words.get("gate_stand_ins", ()))

    def keep(self, sentences: Iterable[Sentence]) -> tuple[Sentence, ...]:
        """The same sentences with `gated` set; boilerplate never is."""
        return tuple(
            replace(sentence, gated=sentence.kind not in UNGATED and self.passes(sentence.span.quote))
            for sentence in sentences
        )

    def passes(self, sentence: str) -> bool:
        return self._has_trigger(sentence) and self._has_actor(sentence)

    def _has_trigger(self, sentence: str) -> bool:
        lowered = sentence.lower().replace("’", "'")
        found = 0
        for pattern, start, end in self._triggers.find_matches_as_indexes(lowered, overlapping=True):
            stem, slots = self._stems[pattern]
            if slots & ~found and begins_word(lowered, start) and inflects(stem, rest_of_word(lowered, end)):
                found |= slots
        return any(need & found == need for need in self._needs)

    def _has_actor(self, sentence: str) -> bool:
        if NAME_INSIDE.search(sentence):
            return True
        if any(word in self._stand_ins for word in WORD.findall(sentence.lower())):
            return True
        return any(
            begins_word(sentence, start) and rest_of_word(sentence, end) in ("", "s")
            for _, start, end in self._names.find_matches_as_indexes(sentence, overlapping=True)
        )


def asked_by(unit: Unit) -> list[tuple[str, ...]]:
    """The lists of words of each of which a sentence must hold one, if the unit is to match it."""
    return [words for words in (unit.lemmas, unit.object, unit.has) if words]


def stem_slots(
    slots: Mapping[tuple[str, ...], int], irregular: Mapping[str, Sequence[str]]
) -> dict[str, int]:
    """Each stem with the bits of the slots that it fills."""
    stems: dict[str, int] = {}
    for words, bit in slots.items():
        for word in words:
            for stem in stems_of(word.lower(), irregular):
                stems[stem] = stems.get(stem, 0) | 1 << bit
    return stems


def stems_of(lemma: str, irregular: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """What the forms of a lemma begin with: it without a last e; with i for a last y; its irregular forms."""
    if lemma.endswith("e") and len(lemma) > 2:
        yield lemma[:-1]
    else:
        yield lemma
    if lemma.endswith("y"):
        yield f"{lemma[:-1]}i"
    yield from irregular.get(lemma, ())


def names_of(ontology: Ontology) -> set[str]:
    """Every name of every actor, in the case in which texts write it."""
    return {
        name
        for actor in ontology.actors.values()
        for name in (actor.name, *actor.names, *actor.supported_names, *actor.demonyms, *actor.seats)
        if name
    }


def begins_word(text: str, start: int) -> bool:
    return start == 0 or not text[start - 1].isalpha()


def rest_of_word(text: str, end: int) -> str:
    found = REST_OF_WORD.match(text, end)
    return found[0] if found else ""


def inflects(stem: str, rest: str) -> bool:
    """Whether stem and rest can be a form of the lemma; long stems may be followed by anything."""
    if len(stem) >= SHORT_STEM or rest in ENDINGS:
        return True
    return rest[0] == stem[-1] and rest[1:] in ENDINGS
