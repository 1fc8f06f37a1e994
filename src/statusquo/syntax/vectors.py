"""Word vectors as spaCy's `tok2vec` computes them, at a third of the price.

What a word brings with it (its form, ends, shape and the blank behind it) is mixed by a layer that looks at no other word, so
that the row which comes out of it is kept, once a word. The layers above, which look at the words beside it, are the same sums
in numpy, whose matrix products are twice as fast as spaCy's own at this size. The two differ in the last bits of a number.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.language import Language
    from spacy.tokens import Doc

    Floats = NDArray[np.float32]

MOST = 100_000
"""Words whose rows are kept (400 bytes each); beyond it all are worked out anew, so that a long run stays small."""
LEAST = np.float32(1e-8)
"""What spaCy adds to a variance, so that nothing is divided by nought."""
KEY: list[int | str] = ["NORM", "ORTH", "SPACY"]
"""What decides all that a word brings with it: prefix, suffix and shape are those of its form."""
BROUGHT = frozenset({"NORM", "PREFIX", "SUFFIX", "SHAPE", "SPACY", "IS_SPACE"})
PIECES = 3
ALL = slice(None)


class Vectors:
    """Stands for the `tok2vec` of a model; `set` gives every sentence the matrix of its vectors."""

    def __init__(self, language: Language) -> None:
        embed, encode = parts(language)
        self.columns, self.mixing = embed.layers[0].attrs["columns"], embed.layers[1:]
        self.pad: int = encode.attrs["pad"]
        pairs = zip(named(encode, "maxout"), named(encode, "layernorm"), strict=True)
        self.layers = [Layer(maxout, norm) for maxout, norm in pairs]
        self.places: dict[tuple[int, ...], int] = {}
        self.rows: Floats = np.zeros((MOST, encode.get_dim("nO")), dtype=np.float32)

    @staticmethod
    def can_stand_in(language: Language) -> bool:
        """Whether the vectors come from layers of the kind that is written out here."""
        if len(parts(language)) != 2:
            return False
        embed, encode = parts(language)
        ends = [embed.layers[0].name, embed.layers[-1].name] if embed.layers else []
        if ends != ["extract_features", "ragged2list"] or not BROUGHT.issuperset(
            embed.layers[0].attrs["columns"]
        ):
            return False
        kinds = {layer.name for layer in encode.walk() if not layer.layers}
        pieces = {maxout.get_dim("nP") for maxout in named(encode, "maxout")}
        windows = {window.attrs["window_size"] for window in named(encode, "expand_window")}
        same = kinds == {"expand_window", "maxout", "layernorm", "dropout"}
        return same and pieces == {PIECES} and windows == {1}

    def set(self, docs: Sequence[Doc]) -> None:
        """Gives each sentence the matrix of its vectors, a row a word; between two stand rows of nobody, as spaCy has it."""
        lengths = [len(doc) for doc in docs]
        words = np.arange(sum(lengths)) + self.pad * np.repeat(np.arange(1, len(docs) + 1), lengths)
        x = np.zeros_like(self.rows, shape=(len(words) + self.pad * (len(docs) + 1), self.rows.shape[1]))
        x[words] = self.rows[self.looked_up(docs)]
        for layer in self.layers[:-1]:
            x = layer(x)
        vectors: Any = self.layers[-1](x, words)  # of the rows of nobody only the layers below make use
        for doc, end in zip(docs, accumulate(lengths), strict=True):
            doc.tensor = vectors[end - len(doc) : end]

    def looked_up(self, docs: Sequence[Doc]) -> list[int]:
        """The place in `rows` of each word of all sentences."""
        keys = [key for doc in docs for key in map(tuple, doc.to_array(KEY).tolist())]
        try:
            return [self.places[key] for key in keys]
        except KeyError:
            self.learn(docs, keys)
            return [self.places[key] for key in keys]

    def learn(self, docs: Sequence[Doc], keys: Sequence[tuple[int, ...]]) -> None:
        """Mixes the rows of words not met before, by spaCy's own layers."""
        new = {key: at for at, key in enumerate(keys) if key not in self.places}
        if len(self.places) + len(new) > MOST:
            self.places.clear()
            new = {key: at for at, key in enumerate(keys)}
        features = np.concatenate([doc.to_array(self.columns) for doc in docs])[list(new.values())]
        mixed: Any = [features.astype(np.uint64)]
        for layer in self.mixing:
            mixed = layer.predict(mixed)
        start = len(self.places)
        self.rows[start : start + len(new)] = mixed[0]
        self.places.update(zip(new, range(start, start + len(new)), strict=True))


class Layer:
    """One layer over three words side by side: the greatest of three sums, brought to one scale, added to what came in."""

    def __init__(self, maxout: Any, norm: Any) -> None:
        weights: Floats = maxout.get_param("W")
        self.width = weights.shape[0]
        self.weights = np.ascontiguousarray(weights.transpose(1, 0, 2).reshape(PIECES * self.width, -1).T)
        self.bias: Floats = np.ascontiguousarray(maxout.get_param("b").T.reshape(-1))
        self.scale, self.shift = norm.get_param("G"), norm.get_param("b")
        self.mean = np.full((self.width, 1), 1 / self.width, dtype=np.float32)

    def __call__(self, x: Floats, rows: slice | NDArray[np.int64] = ALL) -> Floats:
        """What the layer makes of some rows, each beside the two at its sides."""
        one, two = self.width, 2 * self.width
        beside = np.zeros((len(x), 3 * one), dtype=np.float32)
        beside[1:, :one] = x[:-1]
        beside[:, one:two] = x
        beside[:-1, two:] = x[1:]
        sums = beside[rows] @ self.weights
        sums += self.bias
        best = np.maximum(sums[:, :one], sums[:, one:two])
        np.maximum(best, sums[:, two:], out=best)
        best -= best @ self.mean
        best *= 1 / np.sqrt(np.square(best) @ self.mean + LEAST)
        best *= self.scale
        best += self.shift
        best += x[rows]
        return best


def parts(language: Language) -> list[Any]:
    """The two parts of the model behind the vectors, words by themselves and words in their places."""
    model: Any = language.get_pipe("tok2vec")
    return list(model.model.layers)


def named(model: Any, name: str) -> list[Any]:
    """The layers of a kind, in the order in which they work."""
    return [layer for layer in model.walk() if layer.name == name]
