"""Who follows in the deed that a report is about, told far from it: "Belgium is expected to follow", "Peru has ruled out such a step".

The deed is that of the headline or the lead, and stays so until a sentence tells another deed as a fact; what is told of it farther
on stays a suggestion.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..coders.following import FOLLOWING, may_be_followed, takes_the_step
from ..coders.reading import Coder, Reading
from ..model import Claim
from ..model.changing import replace
from ..syntax import grammar, lists, tree
from .place import Place
from .resuming import BROUGHT_ABOUT, PLANS, answers_for, named, told_of

if TYPE_CHECKING:
    from .telling import Told

LEAD = 2
"""Sentences, with the headline, among which the news is told."""
STEPS = grammar.words("steps")
TELLING = FOLLOWING | STEPS


def is_deed(told: Told) -> bool:
    """Whether it is a deed in which others may follow, told as a fact that took place."""
    claim, act = told.claim, told.place.scene.ontology.acts[told.claim.act]
    return (
        claim.factual
        and claim.polarity == "affirmed"
        and may_be_followed(act)
        and claim.recipient is not None
    )


def deeds_of(told: Sequence[Told]) -> set[tuple[str, str]]:
    return {(one.claim.act, one.claim.recipient.id) for one in told if is_deed(one) and one.claim.recipient}


def plans_of(told: Sequence[Told]) -> set[tuple[str, str]]:
    """What a sentence tells as planned: "will open embassies. Chad is to follow" is of the embassies."""
    return {
        (one.claim.act, one.claim.recipient.id)
        for one in told
        if one.claim.modality in PLANS and one.claim.polarity == "affirmed" and one.claim.recipient
    }


class News:
    """The one deed that a report is about, once it has been told."""

    def __init__(self) -> None:
        self.deed: list[Told] = []
        self.heard = 0
        self.listens = True

    def hear(self, told: Sequence[Told]) -> None:
        """Takes the first deed that is told alone and for certain among the first sentences that tell anything."""
        self.heard += 1
        if len(deeds_of(told)) == 1:
            self.deed = [one for one in told if is_deed(one) and one.claim.grade == "firm"]
        self.listens = not self.deed and self.heard < LEAD

    def followed(
        self, place: Place, before: Sequence[Told], found: Sequence[tuple[Reading, Claim]], coder: Coder
    ) -> Iterator[tuple[Reading, Claim]]:
        """Who follows in it, where neither the sentence before nor this one (`found`) tells another deed."""
        if TELLING.isdisjoint(place.doc.lemmas):
            return
        acts, news = place.scene.ontology.acts, deeds_of(self.deed)
        own = {
            (one.act, one.recipient.id if one.recipient else "")
            for _, one in found
            if may_be_followed(acts[one.act])
        }
        if (own | deeds_of(before) | plans_of(before)) - news:
            return
        for reading in coder.resume(place.doc, self.deed[0].reading):
            if not is_told_from_afar(reading):
                continue
            for member in (m for word in reading.actor[0] for m in lists.conjuncts(word)):
                actor = named(member, place)
                if actor is None or not answers_for(actor, reading, place) or self.has_done_it(actor.id):
                    continue
                for again, one in told_of(actor, reading, self.deed[0], place):
                    yield again, replace(one, grade="tentative", why=f"{one.why}; {BROUGHT_ABOUT}")

    def has_done_it(self, actor: str) -> bool:
        return any(one.claim.actor.id == actor for one in self.deed)


def is_told_from_afar(reading: Reading) -> bool:
    """Whether its words stand for the news as well as for the deed told last: "follow", "such a step"; not "did so"."""
    word = reading.trigger
    return tree.lemma(word) in FOLLOWING | STEPS or takes_the_step(word)
