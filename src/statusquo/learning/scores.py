"""How likely each word of a sentence tells each act, and each party has each role in it."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from ..coders.reading import Reading
from ..syntax import tree
from .features import Features, of_party, of_trigger, slots_of
from .mentions import Mention
from .weights import Weights

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

PARTS = frozenset({"VERB", "NOUN", "ADJ", "AUX", "PROPN"})


@dataclass(frozen=True, kw_only=True)
class Trigger:
    """A word that may tell acts, with all that is seen of it; `readings` are those of the rules at the word."""

    token: Token
    mentions: Sequence[Mention]
    readings: Sequence[Reading]

    @cached_property
    def seen(self) -> Features:
        return of_trigger(self.token, self.mentions)

    @cached_property
    def parties(self) -> list[Features]:
        """What is seen of each mention as a party of the trigger."""
        slots, places = slots_of(self.token), [m.token.i for m in self.mentions if m.where == "here"]
        return [self._party(mention, order, slots, places) for order, mention in enumerate(self.mentions)]

    def _party(
        self, mention: Mention, order: int, slots: dict[int, list[str]], places: Sequence[int]
    ) -> Features:
        low, high = sorted((mention.token.i, self.token.i))
        near = sum(low < place < high for place in places)
        return of_party(self.token, mention, order, near, slots)

    def as_act(self, act: str, known: str) -> Features:
        """What speaks for the act: the word, how often it told the act (`known`), and what the rules read at it."""
        here = grade([r for r in self.readings if r.act == act])
        others = grade([r for r in self.readings if r.act != act])
        told = [
            f"rules: {here}",
            f"rules: {here}, otherwise {others}",
            f"{known} told",
            f"rules: {here}, {known} told",
        ]
        return replace(self.seen, shared=[*self.seen.shared, *told], own=[*self.seen.own, f"rules: {here}"])

    def as_role(self, act: str, role: str, order: int) -> Features:
        """What speaks for a mention as actor or recipient: besides what is seen, whether the rules take it for one."""
        own = [r for r in self.readings if r.act == act]
        if not own:
            return self.parties[order]
        seen, word = self.parties[order], self.mentions[order].token
        told = [f"rules: {party}" for party in ("actor", "recipient") if word.i in taken(own, party)] or [
            "rules: neither"
        ]
        return replace(seen, shared=[*seen.shared, *told, *(f"{t} of {role}" for t in told)])


def grade(readings: Sequence[Reading]) -> str:
    if not readings:
        return "none"
    return "firm" if any(r.unit.grade == "firm" for r in readings) else "tentative"


def taken(readings: Sequence[Reading], role: str) -> set[int]:
    """The words that the rules take for a party, with the lists in which they stand."""
    slots = (getattr(reading, role)[:1] for reading in readings)
    return {
        member.i for filled in slots for words in filled for word in words for member in tree.conjuncts(word)
    }


def triggers(
    doc: Doc, mentions: Sequence[Mention], readings: Sequence[Reading], words: Container[str]
) -> Iterator[Trigger]:
    """Every word of the sentence that tells an act by the rules, or is one of the words that may."""
    for token in doc:
        here = [r for r in readings if r.trigger == token]
        if here or (token.pos_ in PARTS and tree.lemma(token) in words):
            yield Trigger(token=token, mentions=mentions, readings=here)


def acts_of(trigger: Trigger, weights: Weights) -> dict[str, float]:
    """The acts that a trigger may tell, each with its log odds."""
    known = weights.words.get(tree.lemma(trigger.token), {})
    acts = sorted({*known, *(r.act for r in trigger.readings)})
    return {act: weights.trigger.score(act, trigger.as_act(act, known.get(act, "never"))) for act in acts}
