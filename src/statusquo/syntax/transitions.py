"""The steps of spaCy's greedy parser, the same ones, with the sums of each step taken for all sentences at once in numpy.

spaCy adds the eight features of each sentence at each step one by one through a library whose every call takes a lock, which
is half of the time of its parser. What may be done at a step, and doing it, is left to spaCy.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

    from .vectors import Floats

LAYERS = [["tok2vec-listener", "list2array", "linear"], ["precomputable_affine"], ["linear"]]
PIECES = 2


class Transitions:
    """Stands for the `parser` of a model; `set` gives every sentence its tree."""

    def __init__(self, language: Language) -> None:
        step_model: Any = import_module("spacy.ml.parser_model").ParserStepModel
        parser: Any = language.get_pipe("parser")
        self.parser = parser
        words, features, scores = parser.model.layers
        narrowing, weights = words.layers[-1], features.get_param("W")
        self.features, self.width, _, inputs = weights.shape
        self.narrow, self.narrow_bias = narrowing.get_param("W").T, narrowing.get_param("b")
        by_place = weights.transpose(0, 2, 1, 3).reshape(self.features, -1, inputs)
        self.weights = np.ascontiguousarray(by_place.transpose(0, 2, 1))
        self.nobody = features.get_param("pad")[0].transpose(0, 2, 1).reshape(self.features, -1)
        self.bias = features.get_param("b").T.reshape(-1)
        # the bias is what a unit adds that is always one
        self.score = np.vstack((scores.get_param("W").T, scores.get_param("b")))
        self.words_at = step_model.get_token_ids
        self.asks = SimpleNamespace(state2vec=SimpleNamespace(nF=self.features))

    @staticmethod
    def can_stand_in(language: Language) -> bool:
        """Whether the parser is greedy and has the three layers that are written out here."""
        parser: Any = language.get_pipe("parser")
        model = parser.model
        if parser.cfg["beam_width"] != 1 or model.name != "parser_model" or model.attrs["unseen_classes"]:
            return False
        names = [[layer.name for layer in part.layers] or [part.name] for part in model.layers]
        return names == LAYERS and model.layers[1].get_dim("nP") == PIECES

    def set(self, docs: Sequence[Doc], vectors: Floats) -> None:
        """Parses the sentences side by side, one step of each at a time; `vectors` are those of all their words."""
        states = self.parser.moves.init_batch(docs)
        words = vectors @ self.narrow
        words += self.narrow_bias
        table = np.empty((self.features, len(words) + 1, len(self.bias)), dtype=np.float32)
        table[:, 0] = self.nobody
        np.matmul(words, self.weights, out=table[:, 1:])
        table[0] += self.bias  # once, with the first feature, and not at every step
        table = table.reshape(-1, len(self.bias))  # by place that a word can take, a row a word
        first = 1 + (len(words) + 1) * np.arange(self.features)[:, np.newaxis]
        units = np.ones((len(docs), self.width + 1), dtype=np.float32)
        left = [state for state in states if not state.is_final()]
        while left:
            rows = self.words_at(self.asks, left).T + first  # a place that nobody takes is -1
            sums = np.add.reduce(table.take(rows, axis=0))  # feature by feature: long stretches, few of them
            here = units[: len(left)]
            np.maximum(sums[:, : self.width], sums[:, self.width :], out=here[:, :-1])
            left = self.parser.transition_states(left, here.dot(self.score))
        self.parser.set_annotations(docs, states)
