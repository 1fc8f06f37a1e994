"""What "it" is where somebody judges it behind a deed: "A recognised B. C denounced it", "C rejected the recognition, and D condemned it".

Who condemns a state says for what; what is condemned without a word behind a deed is the deed. It is named by its noun, as it is where
the report has the noun ("rejected the recognition"), and stays a suggestion.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..coders.reading import Reading
from ..model import Claim, Party, slug
from ..syntax import grammar, tree
from .claims import claim, dates_of_act
from .parties import actors_of
from .place import Place
from .speakers import speaker_of

if TYPE_CHECKING:
    from ..ontology import ActFile
    from ..syntax.words import Token
    from .telling import Told

Made = tuple[Reading, Claim]

JUDGING = grammar.words("judging_deeds")
ONE, MANY = "it", "them"
OF_PERSONS = frozenset({"for", "into", "to", "among", "back"})
"""Behind a verb of judging they tell that somebody is meant: "criticised it for", "welcomed it into"."""
TAKEN_UP = "what the deed before is called"
ALIKE = 4
"""Letters that the noun of a deed has in common with its verb: "recall", "recalled"."""


def told_of_deeds(
    readings: Sequence[Reading], place: Place, before: Sequence[Told]
) -> tuple[list[Made], list[Reading]]:
    """The claims of those who judge a deed by a pronoun, and the readings that are left."""
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


def pronoun_of(reading: Reading) -> Token | None:
    """The "it" or "them" that is judged, where nothing tells that it is somebody."""
    if tree.lemma(reading.trigger) not in JUDGING or not reading.recipient:
        return None
    words = reading.recipient[0]
    if len(words) != 1 or words[0].lower_ not in {ONE, MANY}:
        return None
    beside = {child.lower_ for child in reading.trigger.children if child.i > words[0].i}
    return words[0] if beside.isdisjoint(OF_PERSONS) else None


def deed_meant(
    reading: Reading, readings: Sequence[Reading], place: Place, before: Sequence[Told]
) -> Party | None:
    """The deed told last: by the sentence itself in front of the pronoun, or by the one before it."""
    pronoun = pronoun_of(reading)
    if pronoun is None:
        return None
    own = [r for r in readings if r.trigger.i < reading.trigger.i and not is_by_the_same(r, reading)]
    acts = place.scene.ontology.acts
    if own:
        last = max(own, key=lambda r: r.trigger.i)
        many = [r for r in own if r.trigger == last.trigger]
        told = [deed_of(r, acts[r.act], pronoun) for r in many] + [object_of(r, pronoun) for r in many]
        named = [party for party in told if party is not None]
        if named or not is_open(last, acts[last.act]):
            return named[0] if named else None
    return of_the_sentence_before(place, before, pronoun)


def is_by_the_same(one: Reading, other: Reading) -> bool:
    """As in "recalled its envoy and condemned it": nobody judges what he has done himself."""
    doers = {word.i for words in one.actor[:1] for word in words}
    return any(word.i in doers for words in other.actor[:1] for word in words)


def is_open(reading: Reading, act: ActFile) -> bool:
    """Whether a deed in front of the pronoun leaves it open that one before is meant: "recalled its envoy and condemned it"."""
    return act.axis in {"representation", "rhetoric"} or reading.factuality.modality != "actual"


def of_the_sentence_before(place: Place, before: Sequence[Told], pronoun: Token) -> Party | None:
    if not before or before[0].place.sentence.span.quote != place.before:
        return None
    acts = place.scene.ontology.acts
    told = [deed_of(one.reading, acts[one.reading.act], pronoun) for one in before if one.claim.factual]
    told += [object_of(one.reading, pronoun) for one in before if one.claim.factual]
    named = {party.id: party for party in told if party is not None}
    return next(iter(named.values())) if len(named) == 1 else None


def deed_of(reading: Reading, act: ActFile, pronoun: Token) -> Party | None:
    """The noun of a deed that a verb tells: "recognition", "expulsion"; of a plural pronoun that of its object: "sanctions"."""
    done = reading.factuality.polarity == "affirmed" and reading.factuality.modality == "actual"
    if not done or act.undone is None or reading.trigger.pos_ not in {"VERB", "AUX"}:
        return None
    if pronoun.lower_ == MANY:
        return next((named(noun.lower_) for noun in reading.nouns if noun.tag_ == "NNS"), None)
    nouns = (*act.undone.nouns, *act.undone.things)
    like = [noun for noun in nouns if noun[:ALIKE] == reading.trigger.in_news[:ALIKE]]
    own = like or list(act.undone.nouns)
    return named(own[0]) if own else None


def object_of(reading: Reading, pronoun: Token) -> Party | None:
    """The noun of a deed that the sentence has somebody judge: "rejected the recognition"."""
    if tree.lemma(reading.trigger) not in JUDGING or not reading.recipient:
        return None
    tag = "NNS" if pronoun.lower_ == MANY else "NN"
    nouns = [word for word in reading.recipient[0] if word.tag_ == tag]
    return named(nouns[0].lower_) if nouns else None


def named(noun: str) -> Party:
    return Party(id=slug(noun), name=noun, kind="collective", why=TAKEN_UP, sure=False)

