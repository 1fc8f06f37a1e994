"""What "it" is where somebody judges it behind a deed: "A recognised B. C denounced it", "C rejected the recognition, and D condemned it".

Who condemns a state says for what; what is condemned without a word behind a deed is the deed. It is named by its noun, as it is where
the report has the noun ("rejected the recognition"), and stays a suggestion.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..coders.following import may_be_followed
from ..coders.reading import Reading
from ..model import Claim, Party, slug
from ..syntax import grammar, tree
from .claims import claim, dates_of_act
from .judged_things import JUDGING, pronoun_of
from .parties import actors_of
from .place import Place
from .speakers import speaker_of

if TYPE_CHECKING:
    from ..ontology import ActFile
    from ..syntax.words import Token
    from .telling import Told

Made = tuple[Reading, Claim]

DEEDS = grammar.words("deeds_taken_up")
ONE, MANY = "it", "them"
ENDING = grammar.words("taking_back") | grammar.words("ending_it")
PLACES = frozenset({"dobj", "nsubj", "nsubjpass"})
TAKEN_UP = "what the deed before is called"
ALIKE = 4
"""Letters that the noun of a deed has in common with its verb: "recall", "recalled"."""


def told_of_deeds(
    readings: Sequence[Reading], place: Place, before: Sequence[Told]
) -> tuple[list[Made], list[Reading]]:
    """The claims of those who judge a deed by a pronoun, and the readings that are left."""
    if JUDGING.isdisjoint(place.doc.lemmas):
        return [], list(readings)
    judged = [reading for reading in readings if pronoun_of(reading) is not None]
    found: list[Made] = []
    settled: set[int] = set()
    for reading in judged:
        if reading.trigger.i in settled:
            continue
        deed = deed_meant(reading, readings, place, before)
        made = claims_on(deed, reading, place) if deed is not None else []
        if made:
            found += made
            settled.add(reading.trigger.i)
    left = [r for r in readings if r.trigger.i not in settled or pronoun_of(r) is None]
    return found, left if settled else list(readings)


def claims_on(deed: Party, reading: Reading, place: Place) -> list[Made]:
    act = place.scene.ontology.acts[reading.act]
    actors = actors_of(reading, act, place.scene)
    times = dates_of_act(reading, actors, place) if actors else (None, None, None)
    return [
        (reading, claim(reading, place, one, deed, speaker_of(reading, act, one, place), times))
        for one in actors
    ]


def deed_meant(
    reading: Reading, readings: Sequence[Reading], place: Place, before: Sequence[Told]
) -> Party | None:
    """The deed told last: by the sentence itself in front of the pronoun, or by the one before it."""
    pronoun = pronoun_of(reading)
    if pronoun is None:
        return None
    own = [r for r in readings if r.trigger.i < reading.trigger.i and not is_by_the_same(r, reading)]
    noun = noun_before(reading.trigger, pronoun, place)
    if noun is not None and noun.i >= max((r.trigger.i for r in own), default=0):
        return named(noun.lower_)
    for one in sorted(own, key=lambda r: -r.trigger.i):
        if (party := told_by(one, pronoun, place)) is not None:
            return party
    settled = any(may_be_followed(place.scene.ontology.acts[r.act]) and r.actor for r in own)
    return None if settled else of_the_sentence_before(place, before, pronoun)


def told_by(reading: Reading, pronoun: Token, place: Place) -> Party | None:
    """The deed that a reading tells, or has somebody judge."""
    return deed_of(reading, place.scene.ontology.acts[reading.act], pronoun, place) or object_of(
        reading, pronoun, place
    )


def is_by_the_same(one: Reading, other: Reading) -> bool:
    """As in "recalled its envoy and condemned it": nobody judges what he has done himself."""
    doers = {word.i for words in one.actor[:1] for word in words}
    return any(word.i in doers for words in other.actor[:1] for word in words)


def of_the_sentence_before(place: Place, before: Sequence[Told], pronoun: Token) -> Party | None:
    if not before or before[0].place.sentence.span.quote != place.before:
        return None
    acts = place.scene.ontology.acts
    judging = [one for one in before if acts[one.reading.act].performative]  # "accused B of arming rebels"
    told = [told_by(one.reading, pronoun, place) for one in judging or before if one.claim.factual]
    named = {party.id: party for party in told if party is not None}
    return next(iter(named.values())) if len(named) == 1 else None


def deed_of(reading: Reading, act: ActFile, pronoun: Token, place: Place) -> Party | None:
    """The noun of a deed that a verb tells: "recognition", "expulsion"; that of its object where it has one: "sanctions", "agreement"."""
    done = reading.factuality.polarity == "affirmed" and reading.factuality.modality == "actual"
    if not done or reading.trigger.pos_ not in {"VERB", "AUX"}:
        return None
    ended = tree.lemma(reading.trigger) in ENDING  # "lifted its embargo": what is welcomed is no embargo
    things = [noun for noun in reading.nouns if is_deed(noun, pronoun, place) and not ended]
    if things or pronoun.lower_ == MANY or act.undone is None:
        return named(things[0].lower_) if things else None
    nouns = (*act.undone.nouns, *act.undone.things)
    verbs = {verb[:ALIKE] for verb in (reading.trigger.in_news, *reading.unit.lemmas)}
    like = [noun for noun in nouns if noun[:ALIKE] in verbs]
    own = like or list(act.undone.nouns)
    return named(own[0]) if own else None


def object_of(reading: Reading, pronoun: Token, place: Place) -> Party | None:
    """The noun of a deed that the sentence has somebody judge: "rejected the recognition", "supported the move"."""
    act = place.scene.ontology.acts[reading.act]
    if not act.performative or not reading.recipient:
        return None
    nouns = [word for word in reading.recipient[0] if is_deed(word, pronoun, place)]
    return named(nouns[0].lower_) if nouns else None


def noun_before(verb: Token, pronoun: Token, place: Place) -> Token | None:
    """The last noun of a deed that a clause in front of the pronoun is about: "called the accord a betrayal; C rejected it"."""
    before = reversed(list(verb.doc[: verb.i]))
    return next((w for w in before if w.dep_ in PLACES and is_deed(w, pronoun, place)), None)


def is_deed(noun: Token, pronoun: Token, place: Place) -> bool:
    known = place.scene.cast.words
    alike = noun.tag_ == ("NNS" if pronoun.lower_ == MANY else "NN")
    return alike and tree.lemma(noun) in DEEDS | known["matters"] | known["undergone"]


def named(noun: str) -> Party:
    return Party(id=slug(noun), name=noun, kind="collective", why=TAKEN_UP, sure=False)
