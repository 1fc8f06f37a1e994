"""A gerund that takes up a deed told shortly before: "A invited B. Inviting B along with C while ignoring D shows ...".

Whoever did the deed did that which the gerund tells. It is read only where the report tells the same act, done to one of those whom
the gerund names, of one party alone and as a fact, and it stays a suggestion.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..actors.oppositions import BY_CONTEXT, OPPOSITION
from ..coders.gerunds import (
    PASSED,
    as_fact,
    done_with_it,
    is_left_undone,
    is_told_as_done,
    meanwhile,
    passing_over,
    subject_of_what,
)
from ..coders.reading import Reading
from ..model import Claim, Party, slug
from ..model.changing import replace
from ..syntax import lists, opponents, tree
from .claims import claim
from .parties import fits, recipients_of
from .place import Place
from .speakers import speaker_of

if TYPE_CHECKING:
    from ..syntax.words import Token
    from .telling import Told

REACH = 3
"""Sentences back within which a deed is told "just before"."""
CONTACT = "contact"
SEVERAL = 2
IN_ONE = "passed over, while others are met"
TAKEN_UP = "a gerund takes up what was told before"


def taken_up(
    place: Place, told: Sequence[Told], readings: Sequence[Reading], found: Sequence[tuple[Reading, Claim]]
) -> Iterator[tuple[Reading, Claim]]:
    """What a sentence tells by a gerund as its subject; `readings` are all of the sentence, `found` what it tells by itself."""
    gerunds = [r for r in readings if r.trigger.tag_ == "VBG" and r.recipient]
    if not gerunds or not told:
        return
    own = {reading.trigger.i for reading, _ in found}
    for reading in gerunds:
        verb = subject_of_what(reading.trigger)
        if verb is None or reading.trigger.i in own or not is_told_as_done(verb):
            continue
        deed = deed_before(reading, told, place)
        if deed is not None:
            yield from told_beside(reading, verb, deed, readings, place)
            return


def passed_over(place: Place, found: Sequence[tuple[Reading, Claim]]) -> Iterator[tuple[Reading, Claim]]:
    """Whom whoever meets others shuns in the same sentence: "A invited B while ignoring C"."""
    if PASSED.isdisjoint(place.doc.lemmas):
        return
    own = {reading.trigger.i for reading, _ in found}
    acts = place.scene.ontology.acts
    for reading, one in found:
        if acts[one.act].axis != CONTACT or not one.factual or one.polarity == "negated":
            continue
        for shunned in meanwhile(reading.trigger):
            if shunned.trigger.i not in own:
                own.add(shunned.trigger.i)
                yield from of_one(shunned, one, place, IN_ONE)


def told_beside(
    reading: Reading, verb: Token, deed: Told, readings: Sequence[Reading], place: Place
) -> Iterator[tuple[Reading, Claim]]:
    """To whom else it was done, and what was done or left undone with it."""
    yield from of_one(as_fact(reading, undone=False), deed.claim, place)
    for word in done_with_it(reading.trigger, verb):
        undone = is_left_undone(word)
        shunned = passing_over(word) if is_contact(deed, place) and not undone else None
        named = [shunned] if shunned else [r for r in readings if r.trigger == word and r.recipient]
        for one in named:
            made = list(of_one(as_fact(one, undone=undone), deed.claim, place))
            yield from made
            if made:
                break


def deed_before(reading: Reading, told: Sequence[Told], place: Place) -> Told | None:
    """The deed that the gerund takes up: the last of its act that is told near it, done to one of those whom it names."""
    authority, scene = place.scene.ontology.authority, place.scene
    near = [one for one in told if 0 < place.sentence.index - one.place.sentence.index <= REACH]
    same = [one for one in near if one.claim.act == reading.act and one.claim.recipient is not None]
    if not same or len({authority(one.claim.actor.id) for one in same}) != 1:
        return None
    if not all(one.claim.factual and one.claim.polarity == "affirmed" for one in same):
        return None
    if all(word.pos_ == "PRON" for word in reading.recipient[0]):
        return same[-1]
    words = reading.recipient[0]
    named = {authority(party.id) for word in words for party in scene.parties(word)}
    nouns = {word.lower_ for word in words if any(c.lower_ == "the" for c in word.lefts)}  # "the rebels"
    return next(
        (
            one
            for one in reversed(same)
            if one.claim.recipient
            and (
                authority(one.claim.recipient.id) in named
                or one.claim.recipient.name.lower().split()[-1] in nouns
            )
        ),
        None,
    )


def is_contact(deed: Told, place: Place) -> bool:
    return place.scene.ontology.acts[deed.claim.act].axis == CONTACT


def of_one(
    reading: Reading, deed: Claim, place: Place, why: str = TAKEN_UP
) -> Iterator[tuple[Reading, Claim]]:
    """What whoever did the deed did to those whom the reading names, unless the deed is that itself."""
    scene, actor = place.scene, deed.actor
    authority = scene.ontology.authority
    taken = {authority(actor.id)}
    if deed.act == reading.act and deed.recipient is not None:
        taken.add(authority(deed.recipient.id))
    act = scene.ontology.acts[reading.act]
    if not fits(actor, reading.unit.actor_kinds, scene.ontology):
        return
    for recipient in in_one_opposition(reading, recipients_of(reading, [actor], scene)):
        if authority(recipient.id) in taken or not fits(
            recipient, reading.unit.recipient_kinds, scene.ontology
        ):
            continue
        speaker = speaker_of(reading, act, actor, place)
        made = claim(reading, place, actor, recipient, speaker, (deed.when, None, None))
        doubts = why if made.grade == "firm" else f"{made.why}; {why}"
        yield reading, replace(made, grade="tentative", why=doubts)


def in_one_opposition(reading: Reading, parties: Sequence[Party]) -> Sequence[Party]:
    """Those who oppose the government of one state, whom a list tells apart only by kind ("the resistance groups and opposition parties"), as
    its opposition.
    """
    listed = [member for word in reading.recipient[0] for member in lists.conjuncts(word)]
    bare = {word.text for word in listed if tree.lemma(word) in opponents.PEOPLE}
    told = [party for party in parties if party.why.endswith(BY_CONTEXT)]
    peoples = {party.name.split()[0] for party in told}
    alike = all(party in told or party.name in bare for party in parties)
    if len(listed) < SEVERAL or len(peoples) != 1 or not alike:
        return parties
    name = f"{peoples.pop()} {OPPOSITION}"
    return [replace(told[0], id=slug(name), name=name, kind="group", agent=None)]
