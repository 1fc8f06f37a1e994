"""What the readings of a whole report claim, and why the others claim nothing."""

from __future__ import annotations

from dataclasses import dataclass

from ..coders.reading import Coder, Reading
from ..model import Abstention, Claim
from .claims import claims_of
from .place import Heard, Place
from .summaries import borne_out


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Told:
    """A claim with the reading of which it was made, and where that was found."""

    reading: Reading
    claim: Claim
    place: Place


def told_by(coder: Coder, heard: Heard) -> tuple[list[Told], list[Abstention]]:
    """The claims of a report as one coder reads it, sentence by sentence."""
    told: list[Told] = []
    unclear: list[Abstention] = []
    for place in heard.places(coder.name):
        found, missed = claims_of(coder.read(place.doc), place)
        told += [Told(reading=reading, claim=claim, place=place) for reading, claim in found]
        unclear += missed
    return borne_out(told, heard.scene.ontology), unclear
