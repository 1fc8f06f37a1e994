"""Whether a deed answers what two others do with each other: "After A closed its embassy in B, C recalled its envoy" tells from neither."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from ..actors.scene import Scene
from ..actors.spoken import STATES
from ..coders.reading import Reading
from ..model import Party
from ..syntax import tree

if TYPE_CHECKING:
    from ..syntax.words import Token

RECOGNITION = "recognition"
CLAUSE, SUBJECT = "advcl", "nsubj"
BOTH = 2


def done_beside(reading: Reading, taken: Collection[str], scene: Scene) -> tuple[Party, ...] | None:
    """To whom another did such a deed right before, else None; nobody where two others may be meant, unless it is the same deed: "After A
    closed its embassy in B, C closed its own".
    """
    if reading.act != scene.deeds.partners.last_act and answers_two(reading.trigger, taken, scene):
        return ()
    return scene.done_beside(reading.act, reading.trigger, taken) or None


def answers_two(trigger: Token, taken: Collection[str], scene: Scene) -> bool:
    """Whether the clause before or behind which a deed is told names two others, one of whom acts: either may be meant."""
    if CLAUSE not in trigger.doc.relations:
        return False
    return any(len(named_in(clause, own, scene) - {*taken}) >= BOTH for clause, own in clauses(trigger))


def clauses(trigger: Token) -> Iterator[tuple[Token, Token]]:
    """The verbs of the clauses that tell when it was done, or whose time it tells, each with what is no part of it."""
    verb = tree.clause_verb(trigger)
    yield from ((clause, clause) for clause in tree.children(verb, CLAUSE) if tree.children(clause, SUBJECT))
    if verb.dep_ == CLAUSE and tree.children(verb, SUBJECT):
        yield verb.head, verb


def named_in(clause: Token, own: Token, scene: Scene) -> set[str]:
    """The states and authorities that are named in a clause, without what is told in the one beside it."""
    left_out = set() if own is clause else {word.i for word in own.subtree}
    hits = (scene.cast.hit(word) for word in clause.subtree if word.i not in left_out)
    parties = (scene.cast.party_of(hit) for hit in hits if hit is not None)
    return {scene.ontology.authority(party.id) for party in parties if party.kind in STATES}


def told_of_alone(reading: Reading, taken: Collection[str], scene: Scene) -> tuple[Party, ...]:
    """As in "A was recognised by B. C withdrew its recognition": whose recognition alone, or most of all, the report has told of."""
    own = any(tree.children(noun, "poss") for noun in reading.nouns)
    recognition = scene.ontology.acts[reading.act].axis == RECOGNITION
    return scene.deeds.target(reading.act, taken) if own and recognition else ()


def about(reading: Reading, taken: Collection[str], scene: Scene) -> tuple[Party, ...]:
    """Whom the report is about; nobody who is only told to act in what follows: "A recalled its envoy. B had done so in March"."""
    found = scene.topic(taken)
    return () if found and is_told_to_act_after(found[0], reading, scene) else found


def is_told_to_act_after(party: Party, reading: Reading, scene: Scene) -> bool:
    authority, behind = scene.ontology.authority, False
    for stretch in scene.discourse.stretches:
        for one in stretch.spoken:
            same = authority(one.party.id) == authority(party.id)
            if same and not (behind and one.is_subject):
                return False
        behind = behind or stretch.doc is reading.trigger.doc
    return behind
