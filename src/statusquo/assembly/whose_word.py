"""On whose word alone nothing is firm: of those who could not be asked, and of whoever denies a thing without a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..actors.discourse import PRONOUNS
from ..coders.reading import Reading
from ..model import Speaker
from ..syntax import tree
from .place import Place
from .speakers import is_hidden, named_by, subject_of_denial
from .vague_tellers import is_impersonal

if TYPE_CHECKING:
    from ..syntax.words import Token

CLAUSE = "ccomp"


def nobodys_word(reading: Reading, speaker: Speaker | None, place: Place) -> str | None:
    """Why a claim stands on the word of nobody in particular; None where it does not."""
    if speaker is not None and is_hidden(speaker, place):
        return f"{speaker.name}: nobody is named who says so"
    if speaker == place.author and (word := said_by_nobody(reading, place)) is not None:
        return f"{word.lower_}: nobody is named who does so"
    return None


def said_by_nobody(reading: Reading, place: Place) -> Token | None:
    """As in "They denied that A had recognised B", "the report was denied", "it was denied that": what is denied is not told by the
    reporter either.
    """
    denial, sayer = reading.factuality.denial, reading.factuality.sayer
    if denial is not None and denial.pos_ == "VERB":
        source = subject_of_denial(denial)
        without = tree.is_passive(denial) if source is None else is_unresolved(source, place)
        return denial if without else None
    if sayer is not None:
        return sayer.head if is_unresolved(sayer, place) else None
    return next(
        (word for word in reading.factuality.words if is_impersonal(word) and tree.children(word, CLAUSE)),
        None,
    )


def is_unresolved(source: Token, place: Place) -> bool:
    return source.lower_ in PRONOUNS and named_by(source, place) is None
