"""The tags of spaCy's `tagger`: of each word the likeliest, by one product for all sentences.

They are not written into spaCy's documents, which takes two calls a word: nobody reads them there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

LAYERS = ["tok2vec-listener", "with_array(softmax)"]


class Tags:
    """Stands for the `tagger` of a model; `of` tells the tag of every word, as spaCy numbers it. Their vectors must be set."""

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

    def of(self, docs: Sequence[Doc]) -> Iterator[list[int]]:
        """The tags of the words, sentence by sentence; which is the likeliest their scores tell as well as shares of one would."""
        scores = np.concatenate([doc.tensor for doc in docs]) @ self.weights + self.bias
        tags: list[int] = self.numbers[scores.argmax(axis=1)].tolist()
        for doc, end in zip(docs, accumulate(map(len, docs)), strict=True):
            yield tags[end - len(doc) : end]
