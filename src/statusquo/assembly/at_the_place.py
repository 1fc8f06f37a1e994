"""A state in which somebody acts who has no name of his own: "In Kenya the rebels formed a government"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..coders.reading import Reading
from ..model import Party
from ..model.changing import replace

if TYPE_CHECKING:
    from ..syntax.words import Token

BESIDE_A_DOER = "told beside a doer without a name"
IN, SUBJECT = "in", "nsubj"


def is_where_another_acts(words: Sequence[Token], reading: Reading) -> bool:
    """Whether a party is told by the place, beside a subject."""
    place = bool(words) and words[0].dep_ == "pobj" and words[0].head.lower_ == IN
    return place and any(doer.dep_ == SUBJECT for doer in reading.actor[0])


def as_the_place(named: Sequence[Party]) -> tuple[Party, ...]:
    return tuple(replace(party, why=BESIDE_A_DOER, sure=False) for party in named)
