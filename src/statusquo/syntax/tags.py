"""The tags of spaCy's `tagger`: of each word the likeliest, by one product for all sentences."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

LAYERS = ["tok2vec-listener", "with_array(softmax)"]


class Tags:
    """Stands for the `tagger` of a model; `set` gives every word its tag. Their vectors must be set."""

    def __init__(self, language: Language) -> None:
        tagger: Any = language.get_pipe("tagger")
        self.tagger = tagger
        scores = tagger.model.layers[-1].layers[0]
        self.weights, self.bias = np.ascontiguousarray(scores.get_param("W").T), scores.get_param("b")

    @staticmethod
    def can_stand_in(language: Language) -> bool:
        """Whether the tagger has the one layer that is written out here."""
        tagger: Any = language.get_pipe("tagger")
        return [layer.name for layer in tagger.model.layers] == LAYERS

    def set(self, docs: Sequence[Doc]) -> None:
        """Tags the words; which is the likeliest their scores tell as well as shares of one would."""
        scores = np.concatenate([doc.tensor for doc in docs]) @ self.weights + self.bias
        ends = accumulate(map(len, docs))
        self.tagger.set_annotations(docs, np.split(scores.argmax(axis=1), list(ends)[:-1]))
