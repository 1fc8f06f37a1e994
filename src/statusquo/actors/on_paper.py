"""A bill, a plan or a treaty that "it" may mean as well as a body: "Peru tabled a bill. It recognises Chad"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ..syntax import grammar, tree

if TYPE_CHECKING:
    from ..syntax.words import Token
    from .cast import Cast

DONE = grammar.words("done_on_paper")
PAPER = re.compile(rf"\b(?:{'|'.join(sorted(grammar.words('meant_by_it')))})\b", re.IGNORECASE)
MAIN = frozenset({"ROOT", "conj"})
"""How a clause hangs that is none of the paper: not "a report that it had recognised Chad"."""
SENTENCE_END = re.compile(r"[.!?][\"”’']?\s")
FURTHEST = 400
"""Characters back from a sentence in which the one before it is looked for."""


def may_mean_a_paper(pronoun: Token, cast: Cast) -> bool:
    """Whether a paper named in the sentence before, or in front of it, can be what "it" does: recognise somebody, not recall an envoy."""
    verb = pronoun.head
    if pronoun.dep_ != "nsubj" or tree.lemma(verb) not in DONE or verb.dep_ not in MAIN:
        return False
    text, at = cast.document.text, cast.place(pronoun)
    start = at - pronoun.idx
    before = text[max(start - FURTHEST, 0) : start].rstrip()
    ends = [found.end() for found in SENTENCE_END.finditer(before)]
    near = f"{before[ends[-1] if ends else 0 :]} {text[start:at]}"
    return PAPER.search(near) is not None
