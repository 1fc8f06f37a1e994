"""The state of one walk from a trigger to the root of its sentence: what has been met on the way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import Grade, Modality
from .reading import Factuality

if TYPE_CHECKING:
    from spacy.tokens import Token


def is_ordinal(token: Token) -> bool:
    """Whether a word gives a place in a row of those who did it: "first", "147th", "only", "latest"."""
    word = token.text.lower()
    return word in {"first", "second", "third", "last", "latest", "only"} or (
        word[:1].isdigit() and word[-2:] in {"st", "nd", "rd", "th"}
    )


class Walk:
    """The state of one walk from a trigger to the root."""

    def __init__(self, trigger: Token, particles: Sequence[str] = ()) -> None:
        self.trigger = trigger
        self.particles = particles
        self.negations = 0
        self.modality: Modality = "actual"
        self.grade: Grade = "firm"
        self.asker: Token | None = None
        self.addressee: Token | None = None
        self.sayer: Token | None = None
        self.commits = False
        self.asked = False
        self.entailed = False
        self.cues: list[str] = []
        self.words: list[Token] = []

    def set_modality(self, modality: Modality, cue: str) -> None:
        if self.modality == "actual":
            self.modality = modality
        self.cues.append(cue)

    def doubt(self, cue: str) -> None:
        self.grade = "tentative"
        self.cues.append(cue)

    def result(self) -> Factuality:
        if self.negations > 1:
            self.doubt("negated twice")
        return Factuality(
            polarity="negated" if self.negations % 2 else "affirmed",
            modality=self.modality,
            grade=self.grade,
            asker=self.asker,
            addressee=self.addressee,
            sayer=self.sayer,
            commits=self.commits,
            asked=self.asked,
            cues=tuple(self.cues),
            words=tuple(self.words),
        )
