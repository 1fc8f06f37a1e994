"""A deed that its author or a speaker speaks for, named by a gerund: "I contend that recognising A would help".

Who is to do it is whoever the sentence says that it is right for, or the one of whom the sentence before asks what he can do; of
recognition else everybody (rule 4). It is proposed, and stays a suggestion. What somebody only speaks against asks for nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..coders.gerunds import subject_of_what
from ..coders.reading import Factuality, Reading
from ..coders.weighing import argues_himself, for_whom, speaks_for, who_may_act
from ..model import Claim, Party, slug
from ..model.changing import replace
from .claims import claim
from .parties import NOT_NAMED, RECOGNITION, fits, recipients_of
from .place import Place
from .speakers import speaker_of
from .taken_up import in_one_opposition

WEIGHED = "somebody speaks for it"
GERUNDS = frozenset({"VBG", "VB"})


def weighed(
    place: Place,
    before: Place | None,
    readings: Sequence[Reading],
    found: Sequence[tuple[Reading, Claim]],
) -> Iterator[tuple[Reading, Claim]]:
    """What a sentence proposes by a gerund as its subject; `before` is the sentence before it, where that was parsed."""
    words, told = place.scene.ontology.words, {reading.trigger.i for reading, _ in found}
    for reading in readings:
        if reading.trigger.tag_ not in GERUNDS or not reading.recipient or reading.trigger.i in told:
            continue
        verb = subject_of_what(reading.trigger)
        if verb is None or not speaks_for(verb, words):
            continue
        sides = place.scene.parties
        actors = [party for word in for_whom(verb) for party in sides(word)]
        if not actors and before is not None:
            actors = [p for word in who_may_act(before.doc, words) for p in before.scene.parties(word)]
        made = list(proposed(reading, actors, place, himself=argues_himself(verb, words)))
        yield from made
        if made:
            told.add(reading.trigger.i)


def proposed(
    reading: Reading, actors: Sequence[Party], place: Place, *, himself: bool
) -> Iterator[tuple[Reading, Claim]]:
    """The claims of one reading, where it is clear who is to act and on whose word it stands."""
    scene = place.scene
    act = scene.ontology.acts[reading.act]
    several = {party.id: party for party in actors}
    if not several and act.default_actor and act.axis == RECOGNITION:
        name = act.default_actor
        several = {slug(name): Party(id=slug(name), name=name, kind="collective", why=NOT_NAMED)}
    if len(several) != 1:
        return
    (actor,) = several.values()
    one = replace(reading, actor=(), factuality=Factuality(modality="proposed"), grade="firm")
    speaker = speaker_of(one, act, actor, place)
    if (speaker is None and not himself) or not fits(actor, reading.unit.actor_kinds, scene.ontology):
        return
    for recipient in in_one_opposition(one, recipients_of(one, [actor], scene)):
        if fits(recipient, reading.unit.recipient_kinds, scene.ontology):
            made = claim(one, place, actor, recipient, speaker, (None, None, None))
            doubts = WEIGHED if made.grade == "firm" else f"{made.why}; {WEIGHED}"
            yield one, replace(made, grade="tentative", why=doubts)
