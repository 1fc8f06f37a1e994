"""Where a reading was found: the report, the sentence, its parse, its cast and what is quoted in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from ..actors.scene import Scene
from ..model import Attribution, Document, Sentence, Speaker

if TYPE_CHECKING:
    from ..syntax.words import Doc

INDEX = attrgetter("index")


@dataclass(slots=True, kw_only=True, eq=False)
class Place:
    """Where a reading was found. Nobody writes into it; frozen it would take three times as long to make."""

    document: Document
    sentence: Sentence
    doc: Doc
    scene: Scene
    said: tuple[Attribution, ...]
    coder: str
    before: str = ""
    """The sentence before, from whose date "two days later" is counted."""
    author: Speaker | None = None
    """Who speaks where nobody is quoted: the author of an opinion piece; None for the outlet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A report up to its parse: all its sentences, those that were parsed, its cast, and what is quoted in it."""

    document: Document
    sentences: tuple[Sentence, ...]
    parsed: tuple[tuple[Sentence, Doc], ...]
    scene: Scene
    said: tuple[Attribution, ...]
    author: Speaker | None = None

    def let_go(self) -> None:
        """Parts what holds one another, once all is said: the scene and its cast, and the words of the sentences."""
        vars(self.scene).clear()
        for _, doc in self.parsed:
            doc.let_go()

    def places(self, coder: str, having: frozenset[str] | None = None) -> Iterator[Place]:
        """The sentences that may hold an act, for one coder; or all that were parsed and have one of these words."""
        if having is None:
            chosen = [one for one in self.parsed if one[0].gated]
        else:
            chosen = [one for one in self.parsed if not having.isdisjoint(one[1].lemmas)]
        told = [sentence for sentence in self.sentences if sentence.kind == "body"] if chosen else []
        before = dict(zip(map(INDEX, told[1:]), told, strict=False))
        for sentence, doc in chosen:
            last = before.get(sentence.index)
            yield Place(
                document=self.document, sentence=sentence, doc=doc, scene=self.scene, said=self.said,
                author=self.author, coder=coder, before=last.span.quote if last is not None else "",
            )  # fmt: skip
