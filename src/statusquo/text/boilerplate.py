"""Which sentences of a page are not its report: forms, navigation, credits, captions, summaries, teasers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from ..model import Sentence, SentenceKind
from ..model.changing import replace
from ..ontology.load import Ontology
from ..ontology.shapes import BoilerplateCue
from .layout import LIST_MARKER, Line

SHORT_LINE = 300
"""Characters; on a longer line a cue marks its own sentence only: a badly cut page is often one line."""
REPORT_READ, LONG_SENTENCE = 2, 40
"""So many sentences of more than so many characters must have been read before a cue may end the report."""
RELATED = 0.2
"""The share of its names that a paragraph behind the report must have in common with the report."""

AS_WRITTEN, NOTHING = "(?-i:", "(?!)"
"""What a pattern has that looks at capitals; a pattern that matches nothing."""
NAME = re.compile(r"(?<=\w[ ’'-])[A-Z][^\W\d_]{2,}|\b[A-Z][^\W\d_]{2,}(?=[’']s)")


class Report:
    """What of a page has been read as its report; `closed` once something stood behind it that is none."""

    def __init__(self) -> None:
        self.closed = False
        self._long_sentences = 0
        self._names: set[str] = set()
        self._unnamed: list[Sentence] = []
        """Sentences whose names were not looked for so far: in most reports nobody asks."""

    def read(self, sentence: Sentence) -> None:
        self._long_sentences += sentence.kind == "body" and len(sentence.span.quote) > LONG_SENTENCE
        self._unnamed.append(sentence)

    @property
    def is_read(self) -> bool:
        return self._long_sentences >= REPORT_READ

    def unrelated(self, paragraph: Sequence[Sentence]) -> bool:
        """Whether a paragraph names others than the report does."""
        self._names |= names(self._unnamed)
        self._unnamed.clear()
        own = names(paragraph)
        return bool(own) and len(own & self._names) < RELATED * len(own)


def names(sentences: Sequence[Sentence]) -> set[str]:
    """Capitalised words that do not open their sentence."""
    return {name for sentence in sentences for name in NAME.findall(sentence.span.quote)}


class Cues:
    """The patterns of all cues, and two that match where any of them does: most sentences match none.

    Those that look at no capitals are tried on the sentence in lower case: there a pattern is left at its first letter.
    """

    def __init__(self, cues: Sequence[BoilerplateCue]) -> None:
        self.patterns = [(re.compile(cue.pattern, re.IGNORECASE), cue) for cue in cues]
        written = [cue.pattern for cue in cues if AS_WRITTEN in cue.pattern]
        self.any_as_written = re.compile("|".join(written) or NOTHING, re.IGNORECASE)
        lowered = [cue.pattern for cue in cues if AS_WRITTEN not in cue.pattern]
        self.any_lowered = re.compile("|".join(lowered) or NOTHING)

    @classmethod
    @cache
    def of(cls, ontology: Ontology) -> Cues:
        return cls(ontology.boilerplate)

    def find(self, sentence: str) -> BoilerplateCue | None:
        """The first cue whose pattern matches the sentence from its start."""
        if len(sentence) > SHORT_LINE or not (
            self.any_lowered.match(sentence.lower()) or self.any_as_written.match(sentence)
        ):
            return None
        return next((cue for pattern, cue in self.patterns if pattern.match(sentence)), None)


def mark(
    sentences: Sequence[Sentence], lines: Sequence[Line], text: str, ontology: Ontology
) -> tuple[Sentence, ...]:
    """The sentences with their kinds set by the cues; `lines` gives the logical line of each sentence."""
    marked = list(sentences)
    for index, kind in stretches(sentences, lines, text, Cues.of(ontology)):
        marked[index] = replace(marked[index], kind=kind)
    return tuple(marked)


def stretches(
    sentences: Sequence[Sentence], lines: Sequence[Line], text: str, known: Cues
) -> Iterator[tuple[int, SentenceKind]]:
    """Index and kind of each sentence that is not body: a cue's own, and those that its stretch covers."""
    report = Report()
    line_kind: tuple[Line, SentenceKind] | None = None
    listed: tuple[int, SentenceKind] | None = None
    for index, (sentence, line) in enumerate(zip(sentences, lines, strict=True)):
        if line_kind and line_kind[0] is line:
            yield index, line_kind[1]
            continue
        if listed and covers(listed[0], line, text):
            listed = (max(listed[0], line.paragraph), listed[1])
            yield index, listed[1]
            continue
        cue = known.find(sentence.span.quote)
        if cue is None:
            if report.closed and report.unrelated(paragraph_of(index, sentences)):
                yield index, "boilerplate"
            else:
                report.read(sentence)
            continue
        yield index, cue.kind
        if cue.until == "end" and report.is_read:
            yield from ((rest, cue.kind) for rest in range(index + 1, len(sentences)))
            return
        if cue.until == "paragraph":
            listed = (last_covered(index, sentences), cue.kind)
            report.closed = report.closed or report.is_read
        opens_line = index == 0 or lines[index - 1] is not line
        line_kind = (line, cue.kind) if opens_line and line.end - line.start <= SHORT_LINE else None


def covers(last_paragraph: int, line: Line, text: str) -> bool:
    """Whether a stretch up to that paragraph covers the line: a list goes on while its items do."""
    if line.paragraph <= last_paragraph:
        return True
    return line.paragraph == last_paragraph + 1 and LIST_MARKER.match(text, line.start, line.end) is not None


def last_covered(index: int, sentences: Sequence[Sentence]) -> int:
    """The last paragraph of a stretch: the heading's own where more stands in it, else the next one."""
    paragraph = sentences[index].paragraph
    more = index + 1 < len(sentences) and sentences[index + 1].paragraph == paragraph
    return paragraph if more else paragraph + 1


def paragraph_of(index: int, sentences: Sequence[Sentence]) -> list[Sentence]:
    number = sentences[index].paragraph
    near = sentences[max(0, index - 50) : index + 50]
    return [sentence for sentence in near if sentence.paragraph == number]
