"""Weighs what the rules doubt: a doubtful claim that is unlikely goes, so that nobody need look at it; firm ones stay."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..assembly import Place
from ..coders.reading import Reading
from ..model import Claim, Party
from ..ontology import Ontology
from .features import Features, of_claim
from .mentions import Heard, Mention
from .scores import Trigger, act_score
from .weights import Weights, probability

NOBODY = -5.0
"""Log odds that stand for a party that is none, or that stands nowhere in the sentence."""

Told = tuple[Reading, Claim]
Rated = tuple[float, Mention]


class Judge:
    """Weighs claims; holds the weights, and no state of a report."""

    def __init__(self, weights: Weights, ontology: Ontology) -> None:
        self.weights = weights
        acts = ontology.acts.items()
        self.topical = frozenset(act for act, shape in acts if any(u.recipient_topic for u in shape.units))

    def trial(self) -> Trial:
        """One report begins."""
        return Trial(self)

    def likely(self, told: Told, trigger: Trigger, place: Place) -> float:
        """The probability that a careful reader would tell the claim as well."""
        return probability(self.weights.claim.score(told[0].act, self.seen(told, trigger, place)))

    def seen(self, told: Told, trigger: Trigger, place: Place) -> Features:
        """What speaks for or against a claim: its parts as the first three models rate them, and the whole."""
        reading, claim = told
        score = act_score(trigger, reading.act, self.weights)
        actors = self.rated(trigger, reading.act, "actor")
        recipients = self.rated(trigger, reading.act, "recipient")
        actor = found(claim.actor, actors, trigger)
        recipient = found(claim.recipient, recipients, trigger) if claim.recipient else None
        whole = of_claim(
            reading.factuality, actor[1], recipient[1] if recipient else None, claim.grade,
            place.sentence.kind, doubts_of(claim),
        )  # fmt: skip
        numbers = likelihoods(score, actor[0], recipient[0] if recipient else None, actors, recipients)
        return Features(shared=whole.shared, own=whole.own, numbers=numbers)

    def rated(self, trigger: Trigger, act: str, role: str) -> list[Rated]:
        """Each party once, by its likeliest mention in the role, the likeliest first."""
        model = self.weights.actor if role == "actor" else self.weights.recipient
        best: dict[str, Rated] = {}
        for mention, score in zip(trigger.mentions, trigger.role_scores(act, role, model), strict=True):
            if mention.where == "topic" and (role == "actor" or act not in self.topical):
                continue
            held = best.get(mention.party.id)
            if held is None or score > held[0]:
                best[mention.party.id] = (score, mention)
        return sorted(best.values(), key=lambda rated: (-rated[0], rated[1].token.i))


class Trial:
    """One report, sentence by sentence: each sees whom the one before named."""

    def __init__(self, judge: Judge) -> None:
        self.judge = judge
        self.heard = Heard()

    def weigh(
        self, told: Sequence[Told], readings: Sequence[Reading], place: Place
    ) -> tuple[list[Claim], list[Reading]]:
        """The claims of a sentence that stay, and the readings of those that are unlikely."""
        mentions = self.heard.mentions(place)
        triggers: dict[int, Trigger] = {}  # what is seen of one serves all claims that it tells
        kept, unlikely = [], []
        for reading, claim in told:
            if claim.grade == "firm" or self.is_likely(
                (reading, claim), trigger_of(reading, readings, mentions, triggers), place
            ):
                kept.append(claim)
            else:
                unlikely.append(reading)
        return kept, unlikely

    def is_likely(self, told: Told, trigger: Trigger, place: Place) -> bool:
        return self.judge.likely(told, trigger, place) >= self.judge.weights.keep


def trigger_of(
    reading: Reading,
    readings: Sequence[Reading],
    mentions: Callable[[], Sequence[Mention]],
    kept: dict[int, Trigger],
) -> Trigger:
    """The word at which a reading was made, with all readings there."""
    at = reading.trigger
    if at.i not in kept:
        here = [other for other in readings if other.trigger == at]
        kept[at.i] = Trigger(token=at, mentions=mentions(), readings=here)
    return kept[at.i]


def found(party: Party, rated: Sequence[Rated], trigger: Trigger) -> Rated:
    """The mention of a party that the rules name; the trigger itself where it is named nowhere ("international community")."""
    absent = NOBODY, Mention(token=trigger.token, party=party)
    return next((pair for pair in rated if pair[1].party.id == party.id), absent)


def doubts_of(claim: Claim) -> tuple[str, ...]:
    """The doubts of the rules, without the names in them: "Norway: pronoun" -> "pronoun"."""
    if claim.grade == "firm":
        return ()
    told = (doubt.rpartition(": ")[2] for doubt in claim.why.split("; "))
    return tuple(doubt.partition(" (")[0].partition(", ")[0] for doubt in told)


def likelihoods(
    act: float, actor: float, recipient: float | None, actors: Sequence[Rated], recipients: Sequence[Rated]
) -> dict[str, float]:
    """The log odds of the parts, how far they fall short of the best, and what the weaker ones take away."""
    best_actor = actors[0][0] if actors else NOBODY
    best_recipient = recipients[0][0] if recipients else NOBODY
    whom = recipient if recipient is not None else -best_recipient
    return {
        "log odds of act": act, "log odds of actor": actor, "log odds of recipient": whom,
        "losses": min(act, 0) + min(actor, 0) + min(whom, 0), "weakest": min(act, actor, whom),
        "actor short of best": actor - best_actor, "recipient short of best": whom - best_recipient,
    }  # fmt: skip
