"""Those of many words whose lemma is one of some, without a step of Python for each of the others."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import compress
from typing import TYPE_CHECKING

from .tree import lemma

if TYPE_CHECKING:
    from .words import Token


def among(tokens: Sequence[Token], lemmas: Collection[str]) -> Iterator[Token]:
    return compress(tokens, map(lemmas.__contains__, map(lemma, tokens)))
