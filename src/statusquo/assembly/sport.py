"""Whether a report tells of sport: there a state that meets, beats or invites another is a team."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from ahocorasick_rs import AhoCorasick

from ..ontology import Ontology
from ..syntax import lists, tree

if TYPE_CHECKING:
    from ..syntax.words import Token

SCORE = re.compile(r"(?<![-–])\b\d{1,3}[-–]\d{1,3}\b(?![-–])")
PLURAL = re.compile(r"(?:e?s)?\b")
ENOUGH = 3
"""Different words of sport, a score counting as one."""


@lru_cache(maxsize=1)
def is_on_sport(text: str, ontology: Ontology) -> bool:
    """As in "Italy met Spain. The coach praised his squad after the 2-1": more of sport than of politics. Kept for the report at
    hand, of which many claims ask.
    """
    lowered = text.lower()
    played = told(lowered, automaton("sport_reports", ontology))
    if played < ENOUGH - 1:
        return False
    played += bool(SCORE.search(text))
    return played >= ENOUGH and played > told(lowered, automaton("politics", ontology))


def is_one_as_many(verb: Token) -> bool:
    """As in "Kosovo meet Armenia on Friday": of one state alone news tells so only where it is a team."""
    if verb.tag_ not in {"VBP", "VB"} or verb.dep_ == "xcomp" or tree.children(verb, "aux", "mark"):
        return False
    subjects = tree.children(verb, "nsubj")
    if len(subjects) != 1 or subjects[0].i > verb.i or subjects[0].tag_ != "NNP":
        return False
    name = subjects[0]
    alone = len(lists.conjuncts(name)) == 1 and not name.lower_.endswith("s")
    return alone and not any(word.tag_ in {"NNS", "NNPS", "CC"} or word.text == "," for word in name.subtree)


def told(lowered: str, words: AhoCorasick) -> int:
    """How many of the words a text in lower case has, each counted once, with its plural in "s" or "es"."""
    found = words.find_matches_as_indexes(lowered, overlapping=True)
    return len({word for word, start, end in found if is_whole(lowered, start, end)})


def is_whole(text: str, start: int, end: int) -> bool:
    before = text[start - 1 : start]
    return not (before.isalnum() or before == "_") and PLURAL.match(text, end) is not None


@cache
def automaton(name: str, ontology: Ontology) -> AhoCorasick:
    """What finds the words of a list in one go over a text in lower case, where a pattern tries them all at every word."""
    return AhoCorasick(sorted({word.lower() for word in ontology.words[name]}))
