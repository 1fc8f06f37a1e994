"""Who does a declared deed together with its doer: "sanctioned it in coordination with Chad", "in a joint move with Chad and Niger"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..actors.scene import Scene
from ..coders.reading import Reading
from ..model import Party
from ..syntax import grammar, tree

if TYPE_CHECKING:
    from ..syntax.words import Token

CONCERT, JOINT = grammar.words("in_concert"), grammar.words("joint")
TOGETHER, ALONGSIDE, JOINTLY = "together", "alongside", "jointly"
INFINITIVES = frozenset({"xcomp", "advcl"})
SAID = frozenset({TOGETHER, ALONGSIDE, JOINTLY})
WITH_OTHERS = "told to act with it"
ACTING = frozenset({"state", "organisation", "authority"})


def companions(reading: Reading, actors: Sequence[Party], scene: Scene) -> tuple[Party, ...]:
    """Those who are told to act with the doers; a delivery or a withdrawal that was agreed with somebody is not his."""
    act, doc = scene.ontology.acts[reading.act], reading.trigger.doc
    unheard = doc.lemmas.isdisjoint(CONCERT) and doc.lowers.isdisjoint(SAID)
    if unheard or act.mutual or not act.by_declaration or not actors:
        return ()
    taken = {actor.id for actor in actors}
    found = (party for word in beside(reading.trigger) for party in scene.parties(word))
    others = {p.id: p for p in found if p.id not in taken and p.kind in ACTING and p.sure}
    return tuple(replace(party, why=WITH_OTHERS, sure=False) for party in others.values())


def beside(trigger: Token) -> Iterator[Token]:
    """The names behind "in coordination with", "jointly with" in the clause of the deed, and behind "together with" in front of it:
    in "sanctioned A together with B" B is sanctioned.
    """
    passive = tree.is_passive(trigger)
    above = [trigger.head] if trigger.tag_ == "VB" and trigger.dep_ in INFINITIVES else []
    for word in [word for verb in (trigger, *above) for word in tree.phrase(verb)]:
        in_front = word.i < trigger.i and not passive
        if word.lower_ == ALONGSIDE and in_front:
            yield from tree.children(word, "pobj")
        elif word.lower_ == JOINTLY or (word.lower_ == TOGETHER and in_front):
            yield from tree.prepositional(word, "with") or tree.prepositional(word.head, "with")
        elif tree.lemma(word) in CONCERT and word.dep_ == "pobj" and word.head.lower_ == "in":
            plain = tree.lemma(word) not in JOINT  # "in a move" alone tells of nobody else
            if plain or any(child.lower_ in JOINT for child in word.lefts):
                yield from tree.prepositional(word, "with")
