"""On nobody's word: "some said that Chad had recognised it", "others denied that", "some analysts said one thing, others that ..."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..coders.reading import Reading
from ..syntax import grammar, roles, tree

if TYPE_CHECKING:
    from ..syntax.words import Token

ANYBODY = grammar.words("vague_tellers")
OTHERS = "others"
THAT = "that"


def is_on_nobodys_word(reading: Reading) -> bool:
    """Whether who says so, or denies it, is nobody who could be asked, and the report itself does not say so."""
    told = reading.factuality
    denying = roles.subject(told.denial) if told.denial is not None and told.denial.pos_ == "VERB" else []
    tellers = [word for word in (told.sayer, *denying) if word is not None]
    return any(is_anybody(word) for word in tellers) or is_said_by_others(reading.trigger)


def is_anybody(word: Token) -> bool:
    return word.lower_ in ANYBODY and word.pos_ != "PROPN" and not tree.children(word, "prep")


def is_said_by_others(trigger: Token) -> bool:
    """As in "some said A; others that B": what stands behind "others that" is told without a verb of saying."""
    if OTHERS not in trigger.doc.lowers:
        return False
    doc = trigger.doc
    clause = trigger
    while not any(mark.lower_ == THAT for mark in tree.children(clause, "mark")) and clause.head != clause:
        clause = clause.head
    return any(
        mark.lower_ == THAT and mark.i and doc.tokens[mark.i - 1].lower_ == OTHERS
        for mark in tree.children(clause, "mark")
    )
