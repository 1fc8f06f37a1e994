"""Joins rules and learning: firm readings stay, doubtful ones are weighed, and what no rule reads is proposed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..assembly import Place, told
from ..coders.reading import Factuality, Reading
from ..model import Claim, Party
from ..ontology import Ontology, Unit
from ..syntax import tree
from .candidates import Candidate, Candidates, Told
from .mentions import Heard, Mention
from .scores import triggers
from .weights import Weights, probability

if TYPE_CHECKING:
    from ..syntax.words import Token

REASONS = 2
"""Of the word; of each party, one."""
MATE = 0.5
"""A second pair at one trigger needs this share of the probability of the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """A claim with its probability; `unlikely` ones of the rules are kept apart, so that they can be counted."""

    claim: Claim
    likely: float
    proposed: bool = False


class Judge:
    """Weighs claims; holds the weights, and no state of a report."""

    def __init__(
        self, weights: Weights, ontology: Ontology, factuality: Callable[[Token], Factuality]
    ) -> None:
        self.weights = weights
        self.ontology = ontology
        self.candidates = Candidates(weights, ontology, factuality)

    def trial(self) -> Trial:
        """One report begins."""
        return Trial(self)

    def weigh(
        self, ruled: Sequence[Told], readings: Sequence[Reading], place: Place, mentions: Sequence[Mention]
    ) -> list[Weighed]:
        """Each claim of the rules in one sentence, and what is likely though no rule reads it."""
        found = triggers(place.doc, mentions, readings, self.weights.words)
        weighed, proposals = [], []
        for candidate in self.candidates.of(ruled, found, place):
            if candidate.claim is not None:
                likely = probability(self.weights.claim.score(candidate.act, candidate.seen))
                weighed.append(Weighed(claim=candidate.claim, likely=likely))
            else:
                likely = probability(self.weights.proposal.score(candidate.act, candidate.seen))
                proposals.append((likely, candidate))
        return [
            *weighed,
            *(
                self.proposed(likely, one, place)
                for likely, one in best_of(proposals)
                if likely >= self.weights.propose
            ),
        ]

    def proposed(self, likely: float, candidate: Candidate, place: Place) -> Weighed:
        """The claim that a candidate is: tentative, with what weighed most for it."""
        recipient = candidate.recipient.party if candidate.recipient else None
        made = told(as_reading(candidate), place, candidate.actor.party, recipient)
        why = f'"{candidate.trigger.token.text}" read by example ({likely:.2f}): {self.reasons(candidate)}'
        return Weighed(
            claim=replace(
                made,
                grade="tentative",
                how="learned",
                why=why,
                coder=f"{place.coder} weights {self.weights.digest}",
            ),
            likely=likely,
            proposed=True,
        )

    def reasons(self, candidate: Candidate) -> str:
        """What weighed most for the word and for each party, in the terms of `features`."""
        act, trigger, models = candidate.act, candidate.trigger, self.weights
        told = models.trigger.foremost(act, trigger.seen, REASONS)
        for role, mention, model in (
            ("actor", candidate.actor, models.actor),
            ("recipient", candidate.recipient, models.recipient),
        ):
            if mention in trigger.mentions:
                seen = trigger.as_role(act, role, trigger.mentions.index(mention))
                told += [f"{role} {feature}" for feature in model.foremost(act, seen, 1)]
        return ", ".join(told)


class Trial:
    """One report, sentence by sentence: what each leaves to the next, and what is claimed in all."""

    def __init__(self, judge: Judge) -> None:
        self.judge = judge
        self.heard = Heard()
        self.weighed: list[Weighed] = []

    def hear(self, told: Sequence[Told], readings: Sequence[Reading], place: Place) -> None:
        self.weighed += self.judge.weigh(told, readings, place, self.heard.mentions(place))

    def verdict(self) -> list[Claim]:
        return settle(self.weighed, self.judge.weights, self.judge.ontology)


def as_reading(candidate: Candidate) -> Reading:
    """A candidate as if a unit had found it; parties of the sentence before stand at no word of this one."""

    def words(mention: Mention | None) -> tuple[tuple[Token, ...], ...]:
        return ((mention.token,),) if mention is not None and mention.where != "before" else ()

    token = candidate.trigger.token
    unit = Unit(
        lemmas=(tree.lemma(token),), recipient_optional=candidate.recipient is None, grade="tentative"
    )
    return Reading(
        act=candidate.act, unit=unit, trigger=token, actor=words(candidate.actor),
        recipient=words(candidate.recipient), factuality=candidate.factuality,
    )  # fmt: skip


def best_of(proposals: Sequence[tuple[float, Candidate]]) -> list[tuple[float, Candidate]]:
    """At each word the likeliest candidate, and those that differ from it by another member of the same list."""
    by_word: dict[int, list[tuple[float, Candidate]]] = {}
    for likely, candidate in proposals:
        by_word.setdefault(candidate.trigger.token.i, []).append((likely, candidate))
    kept = []
    for rivals in by_word.values():
        rivals.sort(key=lambda rival: -rival[0])
        first = rivals[0]
        kept += [rival for rival in rivals if rival is first or is_mate(rival, first)]
    return kept


def is_mate(rival: tuple[float, Candidate], first: tuple[float, Candidate]) -> bool:
    if rival[0] < MATE * first[0] or rival[1].act != first[1].act:
        return False
    pairs = ((rival[1].actor, first[1].actor), (rival[1].recipient, first[1].recipient))
    return all(in_one_list(a, b) for a, b in pairs)


def in_one_list(a: Mention | None, b: Mention | None) -> bool:
    if a is None or b is None or a.where != b.where or a.where == "before":
        return a is b
    return b.token in tree.conjuncts(a.token) or a.token in tree.conjuncts(b.token)


def settle(weighed: Iterable[Weighed], weights: Weights, ontology: Ontology) -> list[Claim]:
    """Of a whole report: firm claims, doubtful ones that are likely enough, and what is proposed and not told anyhow."""
    ruled = [w for w in weighed if not w.proposed]
    kept = [w.claim for w in ruled if w.claim.grade == "firm" or w.likely >= weights.keep]
    told = {matter_of(w.claim, ontology) for w in ruled}
    for one in sorted((w for w in weighed if w.proposed), key=lambda w: (-w.likely, w.claim.id)):
        if matter_of(one.claim, ontology) not in told:
            kept.append(one.claim)
            told.add(matter_of(one.claim, ontology))
    return kept


def matter_of(claim: Claim, ontology: Ontology) -> tuple[str, ...]:
    return matter(claim.act, claim.actor, claim.recipient, ontology)


def matter(act: str, actor: Party, recipient: Party | None, ontology: Ontology) -> tuple[str, ...]:
    """Who does what to whom, as the ledger tells actors apart; of a mutual act, in any order."""
    parties = [ontology.authority(party.id) if party else "" for party in (actor, recipient)]
    return act, *(sorted(parties) if ontology.acts[act].mutual else parties)
