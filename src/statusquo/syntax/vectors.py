"""Word vectors as spaCy's `tok2vec` computes them, at a third of the price.

What a word brings with it (its form, ends, shape and the blank behind it) is mixed by a layer that looks at no other word, so
that the row which comes out of it is kept, once a word, and with it what the row adds to the sums of the first layer that looks
at the words beside it. The layers above are the same sums in numpy, whose matrix products are twice as fast as spaCy's own at
this size. The two differ in the last bits of a number.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from spacy.language import Language
    from spacy.tokens import Doc

    Floats = NDArray[np.float32]

MOST = 20_000
"""Words of which rows are kept (3,840 bytes each); beyond it all are worked out anew, so that a long run stays small."""
LEAST = np.float32(1e-8)
"""What spaCy adds to a variance, so that nothing is divided by nought."""
KEY: list[int | str] = ["NORM", "ORTH", "SPACY"]
"""What decides all that a word brings with it: prefix, suffix and shape are those of its form."""
BROUGHT = frozenset({"NORM", "PREFIX", "SUFFIX", "SHAPE", "SPACY", "IS_SPACE"})
PIECES = SIDES = 3
NOBODY = 0
"""The place of the rows between two sentences, where no word stands."""
BESIDE = np.arange(SIDES) - 1


class Vectors:
    """Stands for the `tok2vec` of a model; `of` tells the vectors of all words."""

    def __init__(self, language: Language) -> None:
        embed, encode = parts(language)
        self.pad: int = encode.attrs["pad"]
        pairs = zip(named(encode, "maxout"), named(encode, "layernorm"), strict=True)
        first, *self.between, self.last_but_one, self.last = [Layer(maxout, norm) for maxout, norm in pairs]
        self.met = Met(embed, first)

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
        return same and pieces == {PIECES} and windows == {1} and len(named(encode, "maxout")) > 2

    def of(self, docs: Sequence[Doc]) -> Floats:
        """The vectors of all words of some sentences, a row a word; between two stand rows of nobody, as spaCy has it."""
        lengths = [len(doc) for doc in docs]
        words = np.arange(sum(lengths)) + self.pad * np.repeat(np.arange(1, len(docs) + 1), lengths)
        places = np.full(len(words) + self.pad * (len(docs) + 1), NOBODY)
        places[words] = self.met.places_of(docs)
        x = self.met.first_layer(places)
        for layer in self.between:
            x = layer(x, np.arange(len(x)))
        asked = np.zeros(len(x), dtype=bool)  # by the last layer: of the rows of nobody those beside words
        asked[words - 1] = asked[words] = asked[words + 1] = True
        x = self.last_but_one(x, np.flatnonzero(asked))
        return self.last(x, np.cumsum(asked)[words] - 1)


class Met:
    """The words that were met: what each brings with it, and what that adds to the sums of the first layer."""

    def __init__(self, embed: Any, first: Layer) -> None:
        self.columns, self.mixing = embed.layers[0].attrs["columns"], embed.layers[1:]
        self.first, self.product = first, embed.ops.gemm
        self.weights = np.ascontiguousarray(np.concatenate(np.split(first.weights, SIDES), axis=1))
        self.forget(MOST)

    def forget(self, room: int) -> None:
        """Makes room for so many words; nobody brings noughts."""
        self.places: dict[bytes, int] = {}
        width, sums = self.first.width, self.first.weights.shape[1]
        self.rows: Floats = np.zeros((1 + room, width), dtype=np.float32)
        self.for_next, self.for_itself, self.for_last = (
            np.zeros_like(self.rows, shape=(1 + room, sums)) for _ in range(3)
        )
        self.for_itself[NOBODY] = self.first.bias

    def places_of(self, docs: Sequence[Doc]) -> list[int]:
        """The place of each word of all sentences in what is kept."""
        key: Any = np.concatenate([doc.to_array(KEY) for doc in docs]).view(f"V{8 * len(KEY)}")
        keys: list[bytes] = key.ravel().tolist()  # bytes: tuples of numbers take twice as long
        try:
            return list(map(self.places.__getitem__, keys))
        except KeyError:
            self.learn(docs, keys)
            return list(map(self.places.__getitem__, keys))

    def learn(self, docs: Sequence[Doc], keys: Sequence[bytes]) -> None:
        """Mixes the rows of words not met before, by spaCy's own layers."""
        new = {key: at for at, key in enumerate(keys) if key not in self.places}
        if len(self.places) + len(new) > MOST:
            new = {key: at for at, key in enumerate(keys)}
            self.forget(max(MOST, len(new)))
        features = np.concatenate([doc.to_array(self.columns) for doc in docs])[list(new.values())]
        mixed: Any = [features.astype(np.uint64)]
        for layer in self.mixing:
            mixed = layer.predict(mixed)
        start = 1 + len(self.places)
        self.places.update(zip(new, range(start, start + len(new)), strict=True))
        added = slice(start, start + len(new))
        self.rows[added] = mixed[0]
        # spaCy's product, and not numpy's: it gives a word the same sums whatever words it is learned with
        sums = np.split(self.product(mixed[0], self.weights), SIDES, axis=1)
        self.for_next[added], self.for_itself[added], self.for_last[added] = sums
        self.for_itself[added] += self.first.bias

    def first_layer(self, places: NDArray[np.int64]) -> Floats:
        """What the first layer makes of the words in these places: its product is a sum of what is kept."""
        sums = self.for_itself.take(places, axis=0)
        sums[1:] += self.for_next.take(places[:-1], axis=0)
        sums[:-1] += self.for_last.take(places[1:], axis=0)
        return self.first.ended(sums, self.rows.take(places, axis=0))


class Layer:
    """One layer over three words side by side: the greatest of three sums, brought to one scale, added to what came in."""

    def __init__(self, maxout: Any, norm: Any) -> None:
        weights: Floats = maxout.get_param("W")
        self.width = weights.shape[0]
        self.weights = np.ascontiguousarray(weights.transpose(1, 0, 2).reshape(PIECES * self.width, -1).T)
        self.bias: Floats = np.ascontiguousarray(maxout.get_param("b").T.reshape(-1))
        self.scale, self.shift = norm.get_param("G"), norm.get_param("b")
        self.mean = np.full((self.width, 1), 1 / self.width, dtype=np.float32)

    def __call__(self, x: Floats, rows: NDArray[np.int64]) -> Floats:
        """What the layer makes of some rows, each beside the two at its sides. What the first and the last row stand beside does
        not matter: no word is near enough to them.
        """
        beside = x.take(rows[:, np.newaxis] + BESIDE, axis=0, mode="clip")
        sums = beside.reshape(len(rows), len(self.weights)) @ self.weights
        sums += self.bias
        return self.ended(sums, x.take(rows, axis=0))

    def ended(self, sums: Floats, x: Floats) -> Floats:
        """The greatest of the three sums of each row, brought to one scale and added to what came in."""
        one, two = self.width, 2 * self.width
        best = np.maximum(sums[:, :one], sums[:, one:two])
        np.maximum(best, sums[:, two:], out=best)
        best -= best @ self.mean
        best *= 1 / np.sqrt(np.square(best) @ self.mean + LEAST)
        best *= self.scale
        best += self.shift
        best += x
        return best


def parts(language: Language) -> list[Any]:
    """The two parts of the model behind the vectors, words by themselves and words in their places."""
    model: Any = language.get_pipe("tok2vec")
    return list(model.model.layers)


def named(model: Any, name: str) -> list[Any]:
    """The layers of a kind, in the order in which they work."""
    return [layer for layer in model.walk() if layer.name == name]
