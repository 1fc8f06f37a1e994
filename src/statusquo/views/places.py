"""Which unknown names are those of places alone, so that nobody need name them."""

from __future__ import annotations

from collections.abc import Iterable

from ..ontology import Ontology
from ..ontology.places import Mention, is_told_as_place


def is_place(mentions: Iterable[Mention], ontology: Ontology, *, acts: bool) -> bool:
    """Whether each mention has the form of a place, or that of one where the name is a town's; whoever acts is somebody.

    "In Qala", "the town of Qala", "Qala province" tell by themselves; "visited Hassan", "attacked Santos" do not.
    """
    told = list(mentions)
    return (
        not acts and "place_kinds" in ontology.words and all(is_told_as_place(one, ontology) for one in told)
    )
