"""The claim of a sentence that tells what became of a grant or a ban of the sentence before: "The waiver was revoked in May".

It is made only where the sentence before tells one actor's act as a fact that is sure, and this one names nobody else as who
does it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from ..coders.reading import Coder, Reading
from ..coders.undoing import named_again
from ..model import Claim
from .claims import claim, dates_of_act
from .place import Place
from .resuming import in_its_turn, is_plain_fact
from .speakers import speaker_of

if TYPE_CHECKING:
    from ..syntax.words import Token
    from .telling import Told


def what_became(
    place: Place, before: Sequence[Told], found: Iterable[tuple[Reading, Claim]], coder: Coder
) -> Iterator[tuple[Reading, Claim]]:
    """`found`: what this sentence tells by itself; where that has the verb, nothing is left to tell."""
    taken = {reading.trigger.i for reading, _ in found}
    for reading in coder.sequel(place.doc, before[0].reading) if is_of_one_doer(before) else ():
        if reading.trigger.i in taken or not is_plain_fact(reading) or not names_no_other(reading, before[0]):
            continue
        if reading.undoes is not None and reading.act == before[0].reading.act:
            continue  # it did not last, and has no opposite
        means = done_to(reading, before, place)
        for told in {t.claim.recipient.id: t for t in means if t.claim.recipient}.values():
            actor, recipient = told.claim.actor, told.claim.recipient
            act = place.scene.ontology.acts[reading.act]
            times = dates_of_act(reading, [actor], place)
            speaker = speaker_of(reading, act, actor, place)
            made = claim(reading, place, actor, recipient, speaker, times)
            yield reading, made if reading.undoes is None else in_its_turn(made, told.claim.when)


def done_to(reading: Reading, before: Sequence[Told], place: Place) -> Iterator[Told]:
    """Those told of before whom the sentence means: all, but where it names some ("It restored them with B")."""
    authority = place.scene.ontology.authority
    named = {
        authority(party.id) for word in named_again(reading.trigger) for party in place.scene.parties(word)
    }
    for told in before:
        if told.claim.recipient and (not named or authority(told.claim.recipient.id) in named):
            yield told


def is_of_one_doer(before: Sequence[Told]) -> bool:
    """Whether the sentence before tells one act of one actor, as a fact that is sure."""
    claims = [told.claim for told in before]
    sure = all(c.grade == "firm" and c.factual and c.polarity == "affirmed" for c in claims)
    return sure and len({(c.act, c.actor.id) for c in claims}) == 1 and all(c.recipient for c in claims)


def names_no_other(reading: Reading, told: Told) -> bool:
    return all(is_the_same(word, told) for words in reading.actor for word in words)


def is_the_same(word: Token, told: Told) -> bool:
    party = told.place.scene.one(word)
    authority = told.place.scene.ontology.authority
    return party is not None and authority(party.id) == authority(told.claim.actor.id)
