"""What a sentence says of those whom it sets apart: "all states except A recognised B" says that A did not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..model import Polarity
from ..syntax.exceptions import set_apart
from .reading import Factuality, Reading

if TYPE_CHECKING:
    from spacy.tokens import Token


def turned(factuality: Factuality, cue: str, *words: Token) -> Factuality:
    """The opposite, by a word that stands in a party's phrase and not with the act."""
    polarity: Polarity = "negated" if factuality.polarity == "affirmed" else "affirmed"
    return replace(
        factuality, polarity=polarity, cues=(*factuality.cues, cue), words=(*factuality.words, *words)
    )


def denying(slots: Sequence[Sequence[Token]], factuality: Factuality) -> Token | None:
    """The "neither" of "recognises neither A nor B", "recognised by neither", where nothing else has reckoned with it."""
    for words in slots[:1]:
        for word in words:
            for child in word.lefts:
                if child.lower_ == "neither" and child not in factuality.words:
                    return child
    return None


def opposites(readings: Sequence[Reading]) -> Iterator[Reading]:
    """For each reading whose actors or recipients have exceptions the same act by them or on them, turned round."""
    for reading in readings:
        for role in ("actor", "recipient"):
            heads = [word for words in getattr(reading, role)[:1] for word in words]
            excepted = [name for head in heads for name in set_apart(head)]
            if not excepted:
                continue
            marks = [name.doc[name.left_edge.i - 1] for name in excepted[:1] if name.left_edge.i]
            yield replace(
                reading,
                **{role: (tuple(excepted),)},
                factuality=turned(reading.factuality, marks[0].lower_ if marks else "except", *marks),
                apart=excepted[0],
                quantifier=None,
                scope=None,
            )
