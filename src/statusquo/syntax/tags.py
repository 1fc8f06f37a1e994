"""The tags of spaCy's `tagger`: of each word the likeliest, by one product for all sentences.

They are not written into spaCy's documents, which takes two calls a word: nobody reads them there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from spacy.language import Language

    from .vectors import Floats

LAYERS = ["tok2vec-listener", "with_array(softmax)"]


class Tags:
    """Stands for the `tagger` of a model; `of` tells the tag of every word, as spaCy numbers it."""

    def __init__(self, language: Language) -> None:
        tagger: Any = language.get_pipe("tagger")
        self.numbers = np.array([language.vocab.strings[label] for label in tagger.labels], dtype=np.uint64)
        scores = tagger.model.layers[-1].layers[0]
        self.weights, self.bias = np.ascontiguousarray(scores.get_param("W").T), scores.get_param("b")

    @staticmethod
    def can_stand_in(language: Language) -> bool:
        """Whether the tagger has the one layer that is written out here."""
        tagger: Any = language.get_pipe("tagger")
        return [layer.name for layer in tagger.model.layers] == LAYERS

    def of(self, vectors: Floats) -> list[int]:
        """The tags of words with these vectors; which is the likeliest their scores tell as well as shares of one would."""
        scores = vectors @ self.weights
        scores += self.bias
        tags: list[int] = self.numbers[scores.argmax(axis=1)].tolist()
        return tags
