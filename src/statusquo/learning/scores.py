"""How likely each word of a sentence tells each act, and each party has each role in it."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from ..coders.reading import Reading
from ..syntax import lists, tree
from .features import Features, of_parties, of_trigger
from .mentions import Mention
from .weights import Linear, Weights

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token

TAKEN_FOR = {
    (False, False): ["rules: neither"],
    (True, False): ["rules: actor"],
    (False, True): ["rules: recipient"],
    (True, True): ["rules: actor", "rules: recipient"],
}
"""What the rules say of a mention, by whether they take it for an actor and for a recipient."""
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
        return of_parties(self.token, self.mentions)

    def told(self, act: str, known: str) -> tuple[list[str], list[str]]:
        """What speaks for the act besides the word itself: for all acts alike, and for this one."""
        here = grade([r for r in self.readings if r.act == act])
        others = grade([r for r in self.readings if r.act != act])
        shared = [
            f"rules: {here}",
            f"rules: {here}, otherwise {others}",
            f"{known} told",
            f"rules: {here}, {known} told",
        ]
        return shared, [f"rules: {here}"]

    def as_act(self, act: str, known: str) -> Features:
        """What speaks for the act: the word, how often it told the act (`known`), and what the rules read at it."""
        shared, own = self.told(act, known)
        return replace(self.seen, shared=[*self.seen.shared, *shared], own=[*self.seen.own, *own])

    def roles(self, act: str, role: str) -> list[list[str]]:
        """What the rules say of each mention: whether they take it for actor or recipient of the act, where they read it."""
        readings = [r for r in self.readings if r.act == act]
        if not readings:
            return [[] for _ in self.mentions]
        actors, recipients = taken(readings, "actor"), taken(readings, "recipient")
        found = []
        for mention in self.mentions:
            told = TAKEN_FOR[mention.token.i in actors, mention.token.i in recipients]
            found.append([*told, *[f"{one} of {role}" for one in told]])
        return found

    def as_role(self, act: str, role: str, order: int) -> Features:
        """What speaks for a mention as actor or recipient: besides what is seen, whether the rules take it for one."""
        seen = self.parties[order]
        return replace(seen, shared=[*seen.shared, *self.roles(act, role)[order]])

    def role_scores(self, act: str, role: str, model: Linear) -> list[float]:
        """Of each mention the log odds of `as_role`; what counts alike for all acts is added up once."""
        if role not in self.alike:
            self.alike[role] = [model.alike(seen.shared) for seen in self.parties]
        told = zip(self.parties, self.alike[role], self.roles(act, role), strict=True)
        return [model.alike(more, so_far) + model.apart(act, seen.own) for seen, so_far, more in told]

    @cached_property
    def alike(self) -> dict[str, list[float]]:
        """By role, what each mention weighs for every act."""
        return {}


def grade(readings: Sequence[Reading]) -> str:
    if not readings:
        return "none"
    return "firm" if any(r.unit.grade == "firm" for r in readings) else "tentative"


def taken(readings: Sequence[Reading], role: str) -> set[int]:
    """The words that the rules take for a party, with the lists in which they stand."""
    slots = (getattr(reading, role)[:1] for reading in readings)
    return {
        member.i for filled in slots for words in filled for word in words for member in lists.conjuncts(word)
    }


def triggers(
    doc: Doc, mentions: Sequence[Mention], readings: Sequence[Reading], words: Container[str]
) -> Iterator[Trigger]:
    """Every word of the sentence that tells an act by the rules, or is one of the words that may."""
    for token in doc:
        here = [r for r in readings if r.trigger == token]
        if here or (token.pos_ in PARTS and tree.lemma(token) in words):
            yield Trigger(token=token, mentions=mentions, readings=here)


def act_score(trigger: Trigger, act: str, weights: Weights) -> float:
    """The log odds of `as_act`, for an act that the trigger may tell."""
    shared, own = trigger.told(act, weights.words.get(tree.lemma(trigger.token), {}).get(act, "never"))
    so_far = weights.trigger.alike(trigger.seen.shared)
    return weights.trigger.alike(shared, so_far) + weights.trigger.apart(act, [*trigger.seen.own, *own])
