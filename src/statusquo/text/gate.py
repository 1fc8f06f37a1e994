"""Which sentences are worth parsing: those that hold the words of an act and something that can be an actor.

The gate costs a hundredth of the parser. Of the words of acts it may let too much through, never too little: what it keeps
out, no unit of an act could have matched. A party is a known name or a body such as a ministry, in the sentence or, where
"it" or some name stands for it, in the sentence before.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import reduce
from itertools import chain
from operator import itemgetter, or_
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from ..model import Sentence
from ..ontology.load import Ontology
from ..ontology.shapes import Unit
from ..ontology.spelling import Spellings, listed
from ..syntax.spotting import Phrases
from .words import words_of

UNGATED = frozenset(("boilerplate",))
TOO_LONG = 1500
"""Characters; no sentence is longer, but tables, lists and texts without stops are, and rules over a parse grow faster than it."""
MOST = 200_000
"""Words whose slots are kept; beyond it all are worked out anew, so that a long run stays small."""
LONGEST_ECHO = 160
"""Characters of a sentence that only echoes the one before."""
ECHO_END = 4
"""Words at the end of an echo among which its verb stands: "did so in May 2010"."""
OPENING, BEFORE = 2, 2
"""Words at the beginning of a sentence among which "all" or "both" may stand; sentences before it in which those meant are told."""
FEW = 6
"""Sentences; what is not longer is read whole, for that costs little and its parties may be known to no file."""
ENDINGS = frozenset(("", "s", "e", "es", "ed", "d", "ing", "en", "n"))
REST_OF_WORD = re.compile(r"[^\W\d_]*")
NAME_INSIDE = re.compile(r"\S\s+[\"“‘'(\[]*[A-ZÀ-ÖØ-ÞĀĆČĐĞİŁŚŞŠŽ]")


class Gate:
    """Tells of a sentence whether it holds all the words that a unit of an act asks for, and an actor.

    Each list of words that a unit asks for (its lemmas, its objects ...) is a slot, one bit of an integer, the shortest list
    the lowest; a sentence has a trigger where the slots that it fills include all those of some unit.
    """

    def __init__(self, ontology: Ontology) -> None:
        irregular = {form.split()[0]: form.split()[1:] for form in ontology.words.get("irregular_forms", ())}
        asked = [asked_by(unit) for act in ontology.acts.values() for unit in act.units]
        lists = {words for lists in asked for words in lists}
        slots = {words: bit for bit, words in enumerate(sorted(lists, key=lambda words: (len(words), words)))}
        needs = {sum({1 << slots[words] for words in lists}) for lists in asked}
        asking = by_last_bit(needs)
        stems = stem_slots(slots, irregular)
        self._met = Met({stem: bits for stem, bits in stems.items() if stem.isalpha()}, asking)
        self._joined = [(s, Filled.of(bits, asking)) for s, bits in stems.items() if not s.isalpha()]
        self._triggers = AhoCorasick([stem for stem, _ in self._joined])
        names = names_of(ontology)
        self._automaton = AhoCorasick(list(names))
        self._parties = list(names.values())
        self._bodies = frozenset(ontology.words.get("gate_bodies", ()))
        self._pronouns = frozenset(ontology.words.get("gate_pronouns", ()))
        again = "|".join(map(re.escape, ontology.words.get("gate_resuming", ())))
        self._resuming = re.compile(rf"\b(?:{again})\b", re.IGNORECASE)
        self._again = Phrases(ontology.words.get("gate_resuming", ()))
        self._echoing = Echoes(ontology.words)
        self._numbers = frozenset(ontology.words.get("gate_numbers", ()))
        self._guests = frozenset(ontology.words.get("gate_guests", ()))
        self._politics = frozenset(ontology.words.get("gate_politics", ()))
        self._speakers = frozenset(ontology.words.get("gate_speakers", ()))

    def keep(self, sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
        """The same sentences with `gated` set; boilerplate never is, and nothing of a report that is not political."""
        if not self.is_political(sentences):
            return tuple(marked(sentence, gated=False) for sentence in sentences)
        kept: list[Sentence] = []
        brief = len(sentences) <= FEW
        named_before = True
        for sentence in sentences:
            quote = sentence.span.quote
            may_be_read = sentence.kind not in UNGATED and not is_too_long(sentence)
            names = self.names_party(quote)
            gated = may_be_read and (
                self._passes(quote, names=names, named_before=brief or named_before)
                or (bool(kept) and kept[-1].gated and self._resumes(quote))
            )
            if gated and not self._numbers.isdisjoint(words_of(quote)[:OPENING]):
                self._keep_those_told(kept)
            kept.append(marked(sentence, gated=gated))
            named_before = names
        return tuple(kept)

    def _keep_those_told(self, kept: list[Sentence]) -> None:
        """Marks the sentence before "All agreed to", of whom it tells, and where that tells who else came the one before as well."""
        for place in range(len(kept) - 1, max(len(kept) - 1 - BEFORE, -1), -1):
            told = kept[place]
            if told.kind in UNGATED or is_too_long(told):
                return
            kept[place] = marked(told, gated=True)
            if self._guests.isdisjoint(words_of(told.span.quote)):
                return

    def _resumes(self, sentence: str) -> bool:
        """Whether it may tell the act of the sentence before again: "It was the first to do so"."""
        told_again = self._again.may_be_in(sentence) and self._resuming.search(sentence) is not None
        return told_again or self._echoing.may_be(sentence)

    def is_political(self, sentences: Sequence[Sentence]) -> bool:
        """Whether a report names two parties, or one and a word of politics; one of a few sentences is taken for political.

        A name in capitals that no file knows may be a party in a flash of two lines; in a whole page of news somebody is known.
        """
        if len(sentences) <= FEW:
            return True
        named: set[str] = set()
        for sentence in sentences:
            named.update(self._parties_in(sentence.span.quote))
            if len(named) > 1:
                return True
        return bool(named) and not all(self._politics.isdisjoint(words_of(s.span.quote)) for s in sentences)

    def passes(self, sentence: str, *, named_before: bool = True) -> bool:
        """`named_before` tells whether the sentence before names a party, which this one may take up."""
        return self._passes(sentence, names=self.names_party(sentence), named_before=named_before)

    def _passes(self, sentence: str, *, names: bool, named_before: bool) -> bool:
        return self._has_trigger(sentence) and (names or self._takes_up(sentence, named_before=named_before))

    def _has_trigger(self, sentence: str) -> bool:
        filled = [*filter(None, map(self._met.__getitem__, words_of(sentence)))]
        lowered = sentence.lower().replace("’", "'")
        for pattern, start, end in self._triggers.find_matches_as_indexes(lowered, overlapping=True):
            stem, one = self._joined[pattern]
            if one and begins_word(lowered, start) and inflects(stem, rest_of_word(lowered, end)):
                filled.append(one)
        missing = ~reduce(or_, map(SLOTS, filled), 0)
        return not all(map(missing.__and__, chain.from_iterable(map(NEEDS, filled))))

    def names_party(self, sentence: str) -> bool:
        """Whether a known name or a body stands in the sentence."""
        named = next(self._parties_in(sentence), None)
        return named is not None or not self._bodies.isdisjoint(words_of(sentence))

    def _parties_in(self, sentence: str) -> Iterator[str]:
        """The keys of the known actors that the sentence names."""
        for pattern, start, end in self._automaton.find_matches_as_indexes(sentence, overlapping=True):
            open_ = not sentence[end - 1].isalnum()  # "U.S.sanctions", "Sino-Russian"
            if begins_word(sentence, start) and (open_ or rest_of_word(sentence, end) in ("", "s")):
                yield self._parties[pattern]

    def _takes_up(self, sentence: str, *, named_before: bool) -> bool:
        """Whether a pronoun, or a name that no file knows, stands for a party that is named before; "we" is the publisher."""
        words = words_of(sentence)
        if not self._speakers.isdisjoint(words):
            return True
        return named_before and (not self._pronouns.isdisjoint(words) or bool(NAME_INSIDE.search(sentence)))


class Echoes:
    """Tells of a sentence whether it may be nothing but an echo of the one before: "Chile has not.", "The story is untrue."."""

    def __init__(self, words: Mapping[str, Sequence[str]]) -> None:
        self.last = frozenset(
            word for name in ("gate_echoing", "untrue", "true_words") for word in words.get(name, ())
        )
        self.first = tuple(f"{opening} " for opening in words.get("gate_opening_echoes", ()))

    def may_be(self, sentence: str) -> bool:
        if len(sentence) > LONGEST_ECHO:
            return False
        words = words_of(sentence)
        return bool(words) and (
            sentence.lower().startswith(self.first) or not self.last.isdisjoint(words[-ECHO_END:])
        )


class Filled(NamedTuple):
    """The slots that a word fills, and what units ask for of which the lowest slot is one of these."""

    slots: int
    needs: tuple[int, ...]

    @classmethod
    def of(cls, slots: int, asking: Mapping[int, tuple[int, ...]]) -> Filled | None:
        """None for a word that fills none, as most do."""
        if not slots:
            return None
        return cls(slots, tuple(need for bit, needs in asking.items() if bit & slots for need in needs))


SLOTS, NEEDS = itemgetter(0), itemgetter(1)


class Met(dict[str, Filled | None]):
    """What each word fills which was met; kept, for words return in every report."""

    def __init__(self, stems: Mapping[str, int], asking: Mapping[int, tuple[int, ...]]) -> None:
        self.stems, self.asking = stems, asking

    def __missing__(self, word: str) -> Filled | None:
        if len(self) >= MOST:
            self.clear()
        parts = ((word[:end], word[end:]) for end in range(1, len(word) + 1))
        slots = reduce(
            or_, (self.stems[stem] for stem, rest in parts if stem in self.stems and inflects(stem, rest)), 0
        )
        self[word] = filled = Filled.of(slots, self.asking)
        return filled


def marked(sentence: Sentence, *, gated: bool) -> Sentence:
    """The sentence with `gated` set, which `dataclasses.replace` would do in three times the time."""
    if sentence.gated == gated:
        return sentence
    return Sentence(
        document=sentence.document,
        index=sentence.index,
        span=sentence.span,
        kind=sentence.kind,
        paragraph=sentence.paragraph,
        gated=gated,
    )


def is_too_long(sentence: Sentence) -> bool:
    return len(sentence.span.quote) > TOO_LONG


def asked_by(unit: Unit) -> list[tuple[str, ...]]:
    """The lists of words of each of which a sentence must hold one, if the unit is to match it."""
    return [words for words in (unit.lemmas, unit.object, unit.has, unit.particle) if words]


def by_last_bit(needs: Iterable[int]) -> dict[int, tuple[int, ...]]:
    """What units ask for, by the lowest bit of it."""
    found: dict[int, list[int]] = {}
    for need in needs:
        found.setdefault(need & -need, []).append(need)
    return {bit: tuple(sorted(some)) for bit, some in found.items()}


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


def names_of(ontology: Ontology) -> dict[str, str]:
    """Every name of every actor, in the case in which texts write it, with the key under which the ledger keeps the actor."""
    by_rule = Spellings.of(ontology).names
    return {
        name: ontology.authority(actor.id)
        for actor in ontology.actors.values()
        for name in (*listed(actor), *by_rule[actor.id])
        if name
    }


def begins_word(text: str, start: int) -> bool:
    return start == 0 or not text[start - 1].isalpha()


def rest_of_word(text: str, end: int) -> str:
    found = REST_OF_WORD.match(text, end) if text[end : end + 1].isalnum() else None
    return found[0] if found else ""


def inflects(stem: str, rest: str) -> bool:
    """Whether stem and rest can be a form of the lemma: "ban" begins many words that are none of its forms."""
    return rest in ENDINGS or (rest[0] == stem[-1] and rest[1:] in ENDINGS)
