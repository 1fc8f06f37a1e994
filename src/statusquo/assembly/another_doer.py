"""Who is meant where the nearest subject would act on itself: "Chile said that Peru broke the law and expelled Peru's envoy" tells of Chile."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import TYPE_CHECKING

from ..coders.reading import Reading
from ..model import Party
from ..model.changing import replace
from ..syntax import grammar, lists, tree

if TYPE_CHECKING:
    from ..actors.scene import Scene
    from ..syntax.words import Token

TELLING = grammar.words("declaring") | grammar.words("reporting")
WHY = "nobody acts on himself"
"""What `why` says of an actor who is found so; it is likely only."""


def another_doer(reading: Reading, actors: tuple[Party, ...], scene: Scene) -> tuple[Party, ...]:
    """Whoever tells what the nearest subject did, or the other one whom "it" may mean, where all that is done is done to the actors."""
    if reading.trigger.dep_ != "conj" and not (reading.actor and is_pronoun(reading.actor[0])):
        return ()
    authority = scene.ontology.authority
    taken = {authority(actor.id) for actor in actors}
    if len(taken) != 1 or not acts_on_itself(reading, taken, scene):
        return ()
    found = [*told_by(reading.trigger, scene), *also_meant(reading, taken, scene)]
    others = {party.id: party for party in found if authority(party.id) not in taken}
    first = next(iter(others.values()), None)
    return (replace(first, why=WHY, sure=False),) if first is not None else ()


def is_pronoun(words: Sequence[Token]) -> bool:
    return len(words) == 1 and words[0].pos_ == "PRON"


def acts_on_itself(reading: Reading, taken: Container[str], scene: Scene) -> bool:
    """Whether the words at the first slot name the actors, and nobody else."""
    first = [member for words in reading.recipient[:1] for word in words for member in lists.conjuncts(word)]
    named = [party for word in first for party in scene.parties(word, loose=True)]
    return bool(named) and all(scene.ontology.authority(party.id) in taken for party in named)


def told_by(verb: Token, scene: Scene) -> list[Party]:
    """The subject of the verb above, where the deed is told second: "said that A did this and did that"."""
    first = verb
    while first.dep_ == "conj" and first.head.i < first.i:
        first = first.head
    above = first.head
    if first == verb or first.dep_ != "ccomp" or tree.lemma(above) not in TELLING or above.i > first.i:
        return []
    return [party for word in tree.children(above, "nsubj") for party in scene.parties(word)]


def also_meant(reading: Reading, taken: Container[str], scene: Scene) -> list[Party]:
    """The other body that "it" or "its" can mean."""
    words = [word for slot in reading.actor[:1] for word in slot]
    authority = scene.ontology.authority
    found = (
        scene.discourse.besides(word, lambda party: authority(party.id) not in taken, scene.cast)
        for word in words
    )
    return [party for party in found if party is not None]
