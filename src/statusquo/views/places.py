"""Which unknown names are those of places: no place is an actor, but a capital that stands for its state."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from ..ontology import Ontology
from ..ontology.places import is_town

AND = re.compile(r"([\w’'-]+),?\s+(?:and\s+)?$")


@dataclass(frozen=True, slots=True)
class Mention:
    """A name and the text of its sentence before and behind it."""

    name: str
    before: str
    after: str


def is_place(mentions: Iterable[Mention], ontology: Ontology, *, acts: bool) -> bool:
    """Whether each mention has the form of a place, or that of one where the name is a town's; whoever acts is somebody.

    "In Qala", "the town of Qala", "Qala province" tell by themselves; "visited Hassan", "attacked Santos" do not.
    """
    told = list(mentions)
    return (
        not acts and "place_kinds" in ontology.words and all(is_told_as_place(one, ontology) for one in told)
    )


def is_told_as_place(mention: Mention, ontology: Ontology) -> bool:
    alone, doubtful = shapes(ontology)
    kinds = ontology.words["place_kinds"]
    following = re.match(r"\s+([a-z]+)", mention.after)
    if alone.search(mention.before) or (following is not None and following[1] in kinds):
        return True
    if not is_town(mention.name):
        return False
    listed = AND.search(mention.before)
    return doubtful.search(mention.before) is not None or (listed is not None and is_town(listed[1]))


@cache
def shapes(ontology: Ontology) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What stands right before a place; what stands before a place or somebody."""
    inside, kinds, gone = (
        "|".join(map(re.escape, ontology.words[name]))
        for name in ("place_before", "place_kinds", "place_goals")
    )
    side = r"(?:(?:north|south|east|west)\w*\s+)?"
    alone = rf"(?:\b(?i:{inside})\s+{side}|\b(?:{kinds})\s+of\s+|\b(?:{kinds})\s+)$"
    return re.compile(alone), re.compile(rf"\b(?i:{gone})\s+{side}$")
