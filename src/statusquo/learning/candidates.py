"""What a sentence may say: every claim of its rules, and at every other trigger the likeliest parties in each role."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..assembly import Place
from ..coders.reading import Factuality, Reading
from ..model import Claim, Party
from ..ontology import Ontology
from .features import Features, of_claim
from .mentions import Mention
from .scores import Trigger, acts_of
from .weights import Weights

if TYPE_CHECKING:
    from ..syntax.words import Token

ACTORS, RECIPIENTS = 4, 5
"""How many parties are tried in each role, the likeliest first."""
FLOOR = -3.2
"""Log odds of a word telling an act, below which its parties are not looked at (about one in 25)."""
NOBODY = -5.0
"""Log odds that stand for a party that is none, or that stands nowhere in the sentence."""

Told = tuple[Reading, Claim]
Rated = tuple[float, Mention]


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """An act with its parties, and what is seen of the whole; `claim` is that of the rules, where they read it."""

    trigger: Trigger
    act: str
    actor: Mention
    recipient: Mention | None
    factuality: Factuality
    seen: Features
    claim: Claim | None = None


class Candidates:
    """Finds candidates with the first three of the four models."""

    def __init__(
        self, weights: Weights, ontology: Ontology, factuality: Callable[[Token], Factuality]
    ) -> None:
        self.weights = weights
        self.factuality = factuality
        acts = ontology.acts.items()
        self.topical = frozenset(act for act, shape in acts if any(u.recipient_topic for u in shape.units))
        self.alone = frozenset(act for act, shape in acts if any(u.recipient_optional for u in shape.units))

    def of(self, told: Sequence[Told], triggers: Iterable[Trigger], place: Place) -> Iterator[Candidate]:
        """All candidates of one sentence; where the rules tell a claim at a word, nothing else is tried there."""
        for trigger in triggers:
            here = [(r, c) for r, c in told if trigger.token in (r.trigger, *r.nouns)]
            if here:
                own = [(r, c) for r, c in here if r.trigger == trigger.token]
                yield from (self.of_rules(trigger, reading, claim, place) for reading, claim in own)
                continue
            for act, score in acts_of(trigger, self.weights).items():
                if score > FLOOR:
                    yield from self.pairs(trigger, act, score, place)

    def of_rules(self, trigger: Trigger, reading: Reading, claim: Claim, place: Place) -> Candidate:
        act = reading.act
        score = acts_of(trigger, self.weights)[act]
        actors, recipients = self.rated(trigger, act, "actor"), self.rated(trigger, act, "recipient")
        actor = found(claim.actor, actors, trigger)
        recipient = found(claim.recipient, recipients, trigger) if claim.recipient else None
        doubts = (
            () if claim.grade == "firm" else tuple(kind_of_doubt(doubt) for doubt in claim.why.split("; "))
        )
        seen = of_claim(
            reading.factuality,
            actor[1],
            recipient[1] if recipient else None,
            claim.grade,
            place.sentence.kind,
            doubts,
        )
        numbers = likelihoods(score, actor[0], recipient[0] if recipient else None, actors, recipients)
        return Candidate(
            trigger=trigger, act=act, actor=actor[1], recipient=recipient[1] if recipient else None,
            factuality=reading.factuality, seen=with_numbers(seen, numbers), claim=claim,
        )  # fmt: skip

    def pairs(self, trigger: Trigger, act: str, score: float, place: Place) -> Iterator[Candidate]:
        """The likeliest actors with the likeliest recipients, none of them with itself."""
        actors, recipients = self.rated(trigger, act, "actor"), self.rated(trigger, act, "recipient")
        standing = "unclear" if any(r.act == act for r in trigger.readings) else "silent"
        factuality = self.factuality(trigger.token)
        for actor in actors[:ACTORS]:
            others = [rated for rated in recipients if rated[1].party.id != actor[1].party.id]
            alone: list[Rated | None] = [None] if act in self.alone else []
            for recipient in [*others[:RECIPIENTS], *alone]:
                whom = recipient[1] if recipient else None
                seen = of_claim(factuality, actor[1], whom, standing, place.sentence.kind, ())
                numbers = likelihoods(score, actor[0], recipient[0] if recipient else None, actors, others)
                yield Candidate(
                    trigger=trigger, act=act, actor=actor[1], recipient=whom,
                    factuality=factuality, seen=with_numbers(seen, numbers),
                )  # fmt: skip

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


def found(party: Party, rated: Sequence[Rated], trigger: Trigger) -> Rated:
    """The mention of a party that the rules name; the trigger itself where it is named nowhere ("international community")."""
    absent = NOBODY, Mention(token=trigger.token, party=party)
    return next((pair for pair in rated if pair[1].party.id == party.id), absent)


def kind_of_doubt(doubt: str) -> str:
    """A doubt without the names in it: "Norway: pronoun" -> "pronoun"."""
    return doubt.rpartition(": ")[2].partition(" (")[0].partition(", ")[0]


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


def with_numbers(seen: Features, numbers: dict[str, float]) -> Features:
    return Features(shared=seen.shared, own=seen.own, numbers=numbers)
