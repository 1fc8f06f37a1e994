"""Bodies that no file knows, by the form of their names: "Kalmian Liberation Front", "Movement for the Union of Kalmia"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import filterfalse

from ..model import Document, Sentence, Sighting, Span, slug
from ..ontology import Ontology
from ..syntax.spotting import Phrases
from .acronyms import introduced
from .index import ActorIndex

WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
UNBROKEN = re.compile(rf"{WORD.pattern}(?:[ \t\u00a0]+{WORD.pattern})*")
"""Words that nothing but blanks keep apart."""
FEWEST = 2
"""Words with a capital that make a name."""

Words = Mapping[str, frozenset[str]]


@cache
def lists(ontology: Ontology) -> Words:
    names = (
        "name_heads",
        "in_names",
        "titles",
        "not_actors",
        "function_words",
        "sentence_starters",
        "organs",
    )
    found = {name: frozenset(word.lower() for word in ontology.words[name]) for name in names}
    apart = ("titles", "not_actors", "function_words", "sentence_starters")
    return {**found, "outside": frozenset().union(*(found[name] for name in apart))}


@cache
def heads_of(ontology: Ontology) -> Phrases:
    return Phrases(ontology.words["name_heads"])


def strangers(
    document: Document, sentences: Sequence[Sentence], index: ActorIndex, ontology: Ontology
) -> tuple[Sighting, ...]:
    """Every unknown body that the sentences worth a parse name, also by the acronym that the report gives it."""
    words, hints = lists(ontology), heads_of(ontology)
    found: list[Sighting] = []
    gated = [s for s in sentences if s.gated]
    for sentence in gated:
        text = sentence.span.quote
        if not hints.may_be_in_capitals(text) or not may_name(text, words):
            continue
        spans = [(start, end, text[start:end]) for start, end in unknown(text, index, words)]
        found += [sighting(sentence, *span) for span in spans]
    names = {seen.name: seen for seen in found}
    known_short = introduced(document.text) if names else ()
    short = {acronym: name for acronym, name in known_short if name in names}
    for sentence in gated if short else ():
        for word in re.finditer(
            r"(?<!\()\b(?:" + "|".join(map(re.escape, short)) + r")\b", sentence.span.quote
        ):
            found.append(sighting(sentence, word.start(), word.end(), short[word[0]]))
    return tuple({seen.span.start: seen for seen in found}.values())


def may_name(text: str, words: Words) -> bool:
    """Whether the head of such a name stands there, and as a part of a name ("the Council", not "the council")."""
    large = [word for word in filterfalse(str.islower, WORD.findall(text)) if word[0].isupper()]
    return not words["name_heads"].isdisjoint(map(str.lower, large))


def sighting(sentence: Sentence, start: int, end: int, name: str) -> Sighting:
    at, quote = sentence.span.start, sentence.span.quote[start:end]
    span = Span(start=at + start, end=at + end, quote=quote)
    return Sighting(id=slug(name), name=name, span=span, sentence=sentence.span)


def unknown(text: str, index: ActorIndex, words: Words) -> Iterator[tuple[int, int]]:
    """The offsets of such names, those of known actors left out."""
    named = [run for run in runs(text, words) if heads(run, words) and len(capitals(run)) >= FEWEST]
    hits = index.find(text, lambda hit: hit.why != "supported name") if named else ()
    for run in named:
        own = [(hit, head) for hit in hits for head in heads(run, words)]
        if not any(hit.start <= head.start() and head.end() <= hit.end for hit, head in own):
            yield run[0].start(), run[-1].end()


def heads(run: Sequence[re.Match[str]], words: Words) -> list[re.Match[str]]:
    return [word for word in run if word[0].lower() in words["name_heads"]]


def capitals(run: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    return [word for word in run if word[0][0].isupper()]


def runs(text: str, words: Words) -> Iterator[list[re.Match[str]]]:
    """Words with a capital that nothing but blanks and small words of names keep apart, where the head of a name is near."""
    for unbroken in UNBROKEN.finditer(text):
        if words["name_heads"].isdisjoint(unbroken[0].lower().split()):
            continue
        run: list[re.Match[str]] = []
        for word in WORD.finditer(text, *unbroken.span()):
            large = word[0][0].isupper()
            if large or (run and word[0] in words["in_names"]):
                run.append(word)
                continue
            yield from trimmed(run, words)
            run = []
        yield from trimmed(run, words)


def trimmed(run: list[re.Match[str]], words: Words) -> Iterator[list[re.Match[str]]]:
    """A run without what cannot begin or end a name; cut at an "and" that joins two names."""
    while run and run[0][0].lower() in words["outside"]:
        run = run[1:]
    while run and not run[-1][0][0].isupper():
        run = run[:-1]
    if not run:
        return
    joints = [n for n, word in enumerate(run) if word[0] == "and"]
    for at in joints:
        before = run[:at]
        if any(word[0].lower() in words["name_heads"] for word in before) and not any(
            word[0] in {"of", "for"} for word in before
        ):
            yield from trimmed(before, words)
            yield from trimmed(run[at + 1 :], words)
            return
    yield run
