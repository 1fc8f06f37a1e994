"""Whom an act is done to where only another act of its sentence says so: "cut ties with X and recalled its ambassador", "named an
ambassador and opened an embassy in X".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ..ontology import ActFile
from ..syntax import lists, tree
from .reading import Reading

SHARING = frozenset({"representation"})
"""Axes of acts that one does together: whoever names an ambassador and opens an embassy does both in one place."""


def carried_over(readings: Sequence[Reading], acts: Mapping[str, ActFile]) -> Iterator[Reading]:
    """The readings in their order; one without a recipient has that of the act of its axis that the sentence tells before.

    It is as sure as its unit where both have one subject, and tentative where others do it ("as two neighbours recalled
    their envoys"). What two do may be done to each other; where the sentence tells before of ties that somebody else cut,
    it is rather done to whom he cut them with: "A cut ties with B, and C and D recalled their envoys". Where none is told before,
    it is likely done to whom the verb that is joined to it acts on: "named an ambassador and opened an embassy in B".
    """
    told: list[Reading] = []
    for reading in readings:
        if reading.unit.recipient_carried and reading.actor and not reading.recipient:
            axis = acts[reading.act].axis
            before = [
                other
                for other in told
                if acts[other.act].axis == axis
                and other.trigger.i < reading.trigger.i
                and not is_answered(other, reading)
            ]
            if before:
                yield carried(reading, before[-1])
                continue
        if reading.recipient and reading.actor:
            told.append(reading)
        elif reading.actor and (other := joined_act(reading, readings, acts)) is not None:
            yield replace(reading, recipient=other.recipient, grade="tentative")
            continue
        yield reading


def joined_act(reading: Reading, readings: Sequence[Reading], acts: Mapping[str, ActFile]) -> Reading | None:
    """The act of the same axis and the same spirit that the same doer is told to do next, with "and" or "or" alone between."""
    verb, act = reading.trigger, acts[reading.act]
    if reading.unit.pos != "verb" or act.axis not in SHARING or not act.recipient_understood:
        return None
    of_two = act.mutual or any(len(lists.conjuncts(doer)) > 1 for doer in reading.actor[0])
    if of_two or any(one.trigger is verb and one.recipient for one in readings):
        return None  # what two do they may do to each other
    for last in tree.children(verb, "conj"):
        if last.pos_ != "VERB" or tree.children(last, *tree.ANY_SUBJECTS):
            continue
        for other in readings:
            alike = acts[other.act].axis == act.axis and acts[other.act].friendly == act.friendly
            if other.trigger is last and alike and other.recipient:
                return other
    return None


def is_answered(other: Reading, reading: Reading) -> bool:
    """As in "After A opened an embassy in B, C recalled its ambassador": from A, if from any of them."""
    first = (other.trigger, *tree.ancestors(other.trigger))
    return any(clause in first for clause in tree.children(reading.trigger, "advcl")) and (
        other.actor[0][0] != reading.actor[0][0]
    )


def carried(reading: Reading, other: Reading) -> Reading:
    same = reading.actor[0][0] == other.actor[0][0]
    return replace(reading, recipient=other.recipient, grade=reading.grade if same else "tentative")
