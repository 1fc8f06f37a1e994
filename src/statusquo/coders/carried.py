"""Whom an act is done to where only another act of its sentence says so: "cut ties with X and recalled its ambassador"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ..ontology import ActFile
from ..syntax import tree
from .reading import Reading


def carried_over(readings: Sequence[Reading], acts: Mapping[str, ActFile]) -> Iterator[Reading]:
    """The readings in their order; one without a recipient has that of the act of its axis that the sentence tells before.

    It is as sure as its unit where both have one subject, and tentative where others do it ("as two neighbours recalled
    their envoys"). What two do may be done to each other; where the sentence tells before of ties that somebody else cut,
    it is rather done to whom he cut them with: "A cut ties with B, and C and D recalled their envoys".
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
        yield reading


def is_answered(other: Reading, reading: Reading) -> bool:
    """As in "After A opened an embassy in B, C recalled its ambassador": from A, if from any of them."""
    first = (other.trigger, *tree.ancestors(other.trigger))
    return any(clause in first for clause in tree.children(reading.trigger, "advcl")) and (
        other.actor[0][0] != reading.actor[0][0]
    )


def carried(reading: Reading, other: Reading) -> Reading:
    same = reading.actor[0][0] == other.actor[0][0]
    return replace(reading, recipient=other.recipient, grade=reading.grade if same else "tentative")
