"""Opinion pieces, known by their form: there the author speaks, not the outlet."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from itertools import islice, pairwise
from operator import methodcaller
from urllib.parse import urlsplit

from ..model import AUTHOR, Document, Sentence, Speaker, slug, stable_id
from ..ontology import Ontology
from .quotations import Stretch, quotations

NAME = r"[A-Z][\w.'’-]+(?: (?:[A-Z][\w.'’-]*|de|von|van|al|bin)){1,3}"
BYLINE = re.compile(rf"^(?:By|BY|by) ({NAME})\s*(?:[,|]|$)", re.MULTILINE)
TRANSCRIPT = re.compile(r"^(?:[A-Z][A-Z .'’-]{2,}|Q|A|QUESTION|MODERATOR):", re.MULTILINE)
HIMSELF = re.compile(r"[Ii](?<!\w\w)(?!\w)")
"""It begins with the letter, for then a text is searched for it, and not tried from letter to letter."""
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
    words = word_sets(ontology)
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
def word_sets(ontology: Ontology) -> Mapping[str, frozenset[str]]:
    """The word lists that tell of an author."""
    keys = ("addresses", "titles", "verbs", "first_person")
    return {key: frozenset(ontology.words[f"opinion_{key}"]) for key in keys}


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
    if not HIMSELF.search(document.text):
        return False
    own = [sentence for sentence in sentences if sentence.kind in {"body", "headline"}]
    having_i = [sentence for sentence in own if HIMSELF.search(sentence.span.quote)]
    quotes = quotations(document.text) if having_i else ()
    if not any(argues(outside(sentence, quotes), verbs) for sentence in having_i):
        return False
    told = (outside(sentence, quotes).lower().split() for sentence in own)
    said = (words for words in told if not first_person.isdisjoint(map(bare, words)))
    return len([*islice(said, OFTEN)]) >= OFTEN and not TRANSCRIPT.search(document.text)


def argues(text: str, verbs: Collection[str]) -> bool:
    """As in "I argue", "I suspect"."""
    words = text.lower().split()
    return "i" in words and any(one == "i" and other.strip(",.;:") in verbs for one, other in pairwise(words))


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
