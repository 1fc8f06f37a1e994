"""Two texts of one form about different parties: "Norway has recognised it" and "Chad has recognised it" are no copies.

A copy keeps the names and numbers of its original, however it is cut or edited. Where sentences say the same of others, by name or by
number, and neither text knows the names of the other, each was written for itself, by one hand or from one form.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

SENTENCE = re.compile(r"[^\n.!?]*[.!?](?=[\s\"”’]|$)")
"""A line without its stop (a headline, a byline, a date) is none."""
DATELINE = re.compile(r"^\W*[A-Z][\w ,.()’'-]{0,60}? (?:-|–|—) ")
NAMED = re.compile(r"[A-Z][\w’'-]*|\d[\w.,:]*")
"""Whatever begins with a capital or is a number: at the head of a sentence, too, since both sentences have the same form."""
FEWEST = 4
"""Words of a sentence that tells something."""
SHARE = 0.25
"""Of the sentences that the two have in common, in words or in form, those that tell of others."""
ALIKE = 0.75
"""Two spellings of one name: "Zelensky", "Zelenskyy"."""


def tell_of_others(one: str, other: str) -> bool:
    """Whether two similar texts say the same of different parties or with different numbers; their order does not matter."""
    ours, theirs = told(one), told(other)
    same = ours.keys() & theirs.keys()
    forms = [{form(sentence): sentence for sentence in some.keys() - same} for some in (ours, theirs)]
    swapped = sum(
        are_others(forms[0][each], forms[1][each], one, other) for each in forms[0].keys() & forms[1].keys()
    )
    return swapped > 0 and swapped >= SHARE * (swapped + len(same))


def told(text: str) -> dict[str, None]:
    """The sentences of a text in order, without datelines."""
    return dict.fromkeys(sentences(text))


def sentences(text: str) -> Iterator[str]:
    for found in SENTENCE.finditer(text):
        plain = " ".join(DATELINE.sub("", found[0].strip()).split())
        if len(plain.split()) >= FEWEST:
            yield plain


def form(sentence: str) -> str:
    """A sentence without its names and numbers; two names side by side are one."""
    return re.sub(r"_(?: _)+", "_", NAMED.sub("_", sentence)).casefold()


def are_others(sentence: str, another: str, one: str, other: str) -> bool:
    """Whether each of two sentences of one form names what the text of the other does not know."""
    ours, theirs = unknown(sentence, other), unknown(another, one)
    return bool(ours and theirs) and not any(alike(a, b) for a in ours for b in theirs)


def unknown(sentence: str, text: str) -> set[str]:
    words = set(re.findall(r"[\w’'-]+", text.casefold()))
    return {
        name for match in NAMED.finditer(sentence) if (name := match[0].rstrip(".,:").casefold()) not in words
    }


def alike(one: str, other: str) -> bool:
    numbers = one[0].isdigit() or other[0].isdigit()
    return not numbers and SequenceMatcher(None, one, other).ratio() >= ALIKE
