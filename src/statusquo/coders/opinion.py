"""Opinion pieces, known by their form: there the author speaks, not the outlet."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache
from itertools import pairwise
from operator import methodcaller
from urllib.parse import urlsplit

from ..model import AUTHOR, Document, Sentence, Speaker, slug, stable_id
from ..ontology import Ontology
from .quotations import Stretch, quotations

NAME = r"[A-Z][\w.'’-]+(?: (?:[A-Z][\w.'’-]*|de|von|van|al|bin)){1,3}"
BYLINE = re.compile(rf"^(?:By|BY|by) ({NAME})\s*(?:[,|]|$)", re.MULTILINE)
TRANSCRIPT = re.compile(r"^(?:[A-Z][A-Z .'’-]{2,}|Q|A|QUESTION|MODERATOR):", re.MULTILINE)
HIMSELF = re.compile(r"\b[Ii]\b")
bare = methodcaller("strip", ",.;:!?—–()’'")
"""A word without the marks around it."""
HEAD = 600
"""Characters at the head of a report in which its byline stands."""
OFTEN = 2
"""Sentences in which an author speaks of himself, outside quotations, where nothing else tells that it is his piece."""


def author_of(document: Document, sentences: Sequence[Sentence], ontology: Ontology) -> Speaker | None:
    """The author of an opinion piece as its speaker; None for a report, and for the pages of a ministry or party."""
    publisher = document.publisher
    if publisher is not None and publisher.speaks_for is not None:
        return None
    words = words_of(ontology)
    marked = (
        (publisher is not None and publisher.kind == "opinion")
        or is_address(document.url, words["addresses"])
        or is_title(document.title, words["titles"])
    )
    if not (marked or speaks_of_himself(document, sentences, words["verbs"], words["first_person"])):
        return None
    name = named(document.text, ontology)
    who = name or "author"
    return Speaker(
        id=slug(who) if name else stable_id(document.id, "author"),
        name=who,
        chain=(who, AUTHOR) if name else (AUTHOR,),
    )


@cache
def words_of(ontology: Ontology) -> dict[str, frozenset[str]]:
    kinds = ("addresses", "titles", "verbs", "first_person")
    return {kind: frozenset(ontology.words[f"opinion_{kind}"]) for kind in kinds}


def is_address(url: str, parts: Collection[str]) -> bool:
    return any(part in parts for part in urlsplit(url).path.lower().split("/"))


def is_title(title: str, words: Collection[str]) -> bool:
    """As in "Opinion: The long wait", "The long wait | Editorial"."""
    parts = [part.strip().lower() for part in re.split(r"[|:–—]", title)]
    return len(parts) > 1 and (parts[0] in words or parts[-1] in words)


def speaks_of_himself(
    document: Document, sentences: Sequence[Sentence], verbs: Collection[str], first_person: frozenset[str]
) -> bool:
    """Whether "I argue" and the like stand outside quotations, more than once; not in a transcript, where all say I."""
    if not HIMSELF.search(document.text) or TRANSCRIPT.search(document.text):
        return False
    quotes = quotations(document.text)
    own = [sentence for sentence in sentences if sentence.kind in {"body", "headline"}]
    argued = any(argues(outside(s, quotes), verbs) for s in own if HIMSELF.search(s.span.quote))
    if not argued:
        return False
    told = [map(bare, outside(sentence, quotes).lower().split()) for sentence in own]
    return sum(not first_person.isdisjoint(words) for words in told) >= OFTEN


def argues(text: str, verbs: Collection[str]) -> bool:
    """As in "I argue"."""
    return any(one == "i" and other.strip(",.;:") in verbs for one, other in pairwise(text.lower().split()))


def outside(sentence: Sentence, quotes: Sequence[Stretch]) -> str:
    """The words of a sentence that stand in no quotation."""
    start, text = sentence.span.start, sentence.span.quote
    kept, at = [], 0
    for quote in quotes:
        if quote.end > start and quote.start < start + len(text):
            kept.append(text[at : max(quote.start - start, at)])
            at = max(quote.end - start, at)
    return "".join([*kept, text[at:]])


def named(text: str, ontology: Ontology) -> str | None:
    """The author by a byline, else by a line about him."""
    byline = BYLINE.search(text[:HEAD])
    if byline:
        return byline[1].strip()
    callings = "|".join(map(re.escape, ontology.words["opinion_authors"]))
    about = re.search(rf"^({NAME}) is (?:an?|the) (?:[\w’'-]+ ){{0,4}}(?:{callings})\b", text, re.MULTILINE)
    return about[1] if about else None
