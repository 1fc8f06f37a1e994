"""What the file of an act may say of what becomes of the deed: of the next sentence, and of what undoes it."""

from __future__ import annotations

from pydantic import StrictStr

from ..model import Polarity
from .strict import Strict


class Sequel(Strict):
    """What the next sentence tells of that which the act has made, by its noun alone: "The waiver was revoked in May"."""

    nouns: tuple[StrictStr, ...]
    """Lemmas, all of one meaning; the sentence before has one of them, or one of `said`."""
    verbs: tuple[StrictStr, ...]
    said: tuple[StrictStr, ...] = ()
    act: StrictStr = ""
    """The act that is told so; this one where it is left out."""
    polarity: Polarity = "affirmed"
    alike: tuple[StrictStr, ...] = ()
    """Words which, where the sentence before has one, this one needs as well: without them it would be told of another axis."""


class Undone(Strict):
    """How the deed is undone where a word takes it up: "suspended its recognition of B, then restored it", "lifted the suspension"."""

    act: StrictStr = ""
    """The act that is told so; where it is left out, the deed did not last, and no more."""
    verbs: tuple[StrictStr, ...] = ()
    """Lemmas that undo it with the thing it was done with, or a pronoun for that, as their object."""
    things: tuple[StrictStr, ...] = ()
    """Further nouns for that thing: "recognised B, then withdrew the recognition"."""
    nouns: tuple[StrictStr, ...] = ()
    """Nouns for the deed itself, beside those for any deed (`deeds_taken_up`)."""
