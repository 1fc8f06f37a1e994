"""Document -> sentences: a scan for stops with checks in Python, far faster than one clever expression."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from ..model import Document, Sentence, SentenceKind, Span
from ..ontology.load import Ontology
from .boilerplate import mark
from .headlines import is_headline, is_title
from .layout import LIST_MARKER, Line, logical_lines

LONGEST = 1200
"""Characters; a longer stretch without a stop is cut where it can be, and often a table or a list."""
LONGEST_PROSE = 5000
"""Characters; what is longer is no sentence, whatever its words."""

SIGHT = 40
"""Characters looked at on either side of a stop."""

STOP = re.compile(r"[.!?…][.!?…]*(?:[\"'”’»)\]*]|\[\d{1,3}\])*")
"""It begins with one character of a few, for then a text is searched for these, and not tried from letter to letter."""
OPENERS = "\"'“‘«([*"
PARTICLES = ("al-", "el-", "ad-", "ar-", "as-", "an-")
WORD_BACKWARD = re.compile(r"\n?([^\s(\[“\"‘'—–/]*)")
WORD_AFTER = re.compile(r"[^\W\d_]+")
INITIALS = re.compile(r"[A-Z]|[A-Z][a-z]?-[A-Z]|(?:[^\W\d_]{1,2}\.-?)+[^\W\d_]{1,2}")
SOFT_END = re.compile(r";\s|\n")


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """The word lists that decide whether a stop ends a sentence."""

    titles: frozenset[str]
    numbered: frozenset[str]
    either: frozenset[str]
    never: frozenset[str]
    starters: frozenset[str]
    unfinished: frozenset[str]

    @classmethod
    @cache
    def of(cls, ontology: Ontology) -> Abbreviations:
        def words(name: str) -> frozenset[str]:
            return frozenset(ontology.words.get(name, ()))

        return cls(
            titles=words("abbreviation_titles"),
            numbered=words("abbreviation_numbered"),
            either=words("abbreviation_either"),
            never=words("abbreviation_never"),
            starters=words("sentence_starters"),
            unfinished=words("unfinished_words"),
        )


def split(document: Document, ontology: Ontology) -> tuple[Sentence, ...]:
    """The sentences of a document in order, each with its kind; spans are exact and do not overlap."""
    text, title = document.text, document.title.strip()
    known = Abbreviations.of(ontology)
    lines = title_apart(logical_lines(text, known.unfinished), text, title)
    sentences: list[Sentence] = []
    homes: list[Line] = []
    for number, line in enumerate(lines):
        spans = line_spans(text, line, known)
        heading = is_headline(number, lines, text, title)
        heads = heading and (
            len(spans) == 1 or number == 0 or is_title(text[line.start : line.end], title, first=False)
        )
        for start, end in spans:
            quote = text[start:end]
            sentences.append(
                Sentence(
                    document=document.id,
                    index=len(sentences),
                    span=Span(start=start, end=end, quote=quote),
                    kind=kind_of(quote, heads),
                    paragraph=line.paragraph,
                )
            )
        homes += [line] * len(spans)
    return mark(sentences, homes, text, ontology)


def kind_of(sentence: str, heading: bool) -> SentenceKind:
    if heading:
        return "headline"
    if len(sentence) > LONGEST_PROSE or (len(sentence) > LONGEST and not is_prose(sentence)):
        return "boilerplate"
    return "body"


def is_prose(stretch: str) -> bool:
    """Whether at least half of the words are in lower case, as in running text."""
    words = stretch.split()
    return 2 * sum(word.islower() and word.isalpha() for word in words) >= len(words)


def title_apart(lines: list[Line], text: str, title: str) -> list[Line]:
    """The lines with the title cut off the first one where a badly cut page runs them together."""
    if not lines or not title or not text.startswith(f"{title} ", lines[0].start, lines[0].end):
        return lines
    first, end = lines[0], lines[0].start + len(title)
    body = end + 1
    if title[-1] in ".!?" or not text[body].isupper():
        return lines
    return [replace(first, end=end), replace(first, start=body), *lines[1:]]


def line_spans(text: str, line: Line, known: Abbreviations) -> list[tuple[int, int]]:
    """The sentences of one logical line as offsets, without list marker and surrounding white space."""
    marker = LIST_MARKER.match(text, line.start, line.end)
    begin = marker.end() if marker else line.start
    found: list[tuple[int, int]] = []
    for end in [*sentence_ends(text, begin, line.end, known), line.end]:
        found += stripped(text, begin, end) if end - begin <= LONGEST else pieces(text, begin, end)
        begin = end
    return found


def pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The stripped stretch, cut at semicolons and line ends where it is too long for one sentence."""
    found: list[tuple[int, int]] = []
    while end - start > LONGEST:
        cuts = [found.end() for found in SOFT_END.finditer(text, start, start + LONGEST)]
        if not cuts:
            break
        found += stripped(text, start, cuts[-1])
        start = cuts[-1]
    return found + stripped(text, start, end)


def stripped(text: str, start: int, end: int) -> list[tuple[int, int]]:
    kept = text[start:end].strip()
    if not kept:
        return []
    begin = text.index(kept[0], start)
    return [(begin, begin + len(kept))]


def sentence_ends(text: str, start: int, end: int, known: Abbreviations) -> Iterator[int]:
    """Offsets behind each stop, and its closing quotes and brackets, that ends a sentence in the line."""
    begin = start
    for stop in STOP.finditer(text, start, end):
        if ends_sentence(text, begin, stop, end, known):
            yield stop.end()
            begin = stop.end()


def ends_sentence(text: str, begin: int, stop: re.Match[str], end: int, known: Abbreviations) -> bool:
    stopped, marks = stop.end(), stop[0]
    ahead = text[stopped : min(end, stopped + SIGHT)]
    following = ahead.lstrip()
    core = following.lstrip(OPENERS)
    if not core:
        return False
    word = WORD_AFTER.match(core)
    starter = word is not None and word[0] in known.starters
    behind = text[max(begin, stop.start() - LONGEST) : stop.start()]
    if following == ahead:
        return starter and runs_together(behind, marks)
    if core[0].islower() and not core.startswith(PARTICLES):
        return False
    if "(" in behind and inside_brackets(behind + marks, text[stopped : min(end, stopped + LONGEST)]):
        return False
    closed = marks[-1] not in ".!?…"
    if marks.startswith("..") or "…" in marks:
        return closed or (starter and not inside_quotation(behind))
    if marks[0] != "." or closed:
        return True
    return not abbreviated(behind, known, starter or following != core, core[0].isdigit())


def runs_together(behind: str, stop: str) -> bool:
    """Whether two sentences stand without a space between them, as on badly cut pages: "the group.The"."""
    return stop[-1] in '"”’' or (
        stop == "." and len(behind) > 2 and behind[-3:].isalpha() and behind[-3:].islower()
    )


def inside_brackets(behind: str, ahead: str) -> bool:
    """Whether a bracket stands open that closes later."""
    opened = behind.rfind("(")
    return opened > 0 and ")" not in behind[opened:] and ")" in ahead


def inside_quotation(behind: str) -> bool:
    return behind.count("“") > behind.count("”") or behind.count('"') % 2 == 1


def abbreviated(behind: str, known: Abbreviations, starter: bool, number: bool) -> bool:
    """Whether the word before a single stop is an abbreviation that does not end its sentence here.

    `starter`: a usual first word of a sentence, or an opening quotation mark, follows; `number`: a figure.
    """
    word = word_before(behind)
    if word in known.titles:
        return True
    if word in known.never:
        return False
    if word in known.numbered:
        return number or not starter
    if not starter and (word in known.either or INITIALS.fullmatch(word)):
        return True
    return word.isdigit() and behind.strip() == word


def word_before(behind: str) -> str:
    """The last word of what stands before a stop, found from its end: forward, a pattern is tried at every letter."""
    found = WORD_BACKWARD.match(behind[: -SIGHT - 1 : -1])
    return found[1][::-1] if found else ""
