"""On nobody's word: "some said that Chad had recognised it", "others denied that", "some analysts said one thing, others that ..."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..coders.reading import Reading
from ..syntax import grammar, roles, tree

if TYPE_CHECKING:
    from ..syntax.words import Token

ANYBODY = grammar.words("vague_tellers")
SURE = grammar.words("vouched_for") | tree.COPULAS
IT, OTHERS = "it", "others"
THAT = "that"


def is_on_nobodys_word(reading: Reading) -> bool:
    """Whether who says so, or denies it, is nobody who could be asked, and the report itself does not say so."""
    told = reading.factuality
    denying = roles.subject(told.denial) if told.denial is not None and told.denial.pos_ == "VERB" else []
    tellers = [word for word in (told.sayer, *denying) if word is not None]
    if any(is_anybody(word) for word in tellers) or is_said_by_others(reading.trigger):
        return True
    return IT in reading.trigger.doc.lowers and is_only_supposed(reading.trigger)


def is_only_supposed(trigger: Token) -> bool:
    """As in "it was thought that A had recognised B", "A recognised B, it was rumoured"; "it was announced", "it was found" are as good as told."""
    above = {word.i: word for word in tree.ancestors(trigger)}
    beside = [child for word in above.values() for child in tree.children(word, "parataxis", "ccomp")]
    told = (verb for verb in (*above.values(), *beside) if verb is not trigger)
    return any(is_impersonal(verb) and tree.lemma(verb) not in SURE for verb in told)


def is_impersonal(verb: Token) -> bool:
    """As in "it was denied", where no "by" tells by whom."""
    its = [subject for subject in tree.children(verb, "nsubjpass") if subject.lower_ == IT]
    return bool(its) and not roles.subject(verb)


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
