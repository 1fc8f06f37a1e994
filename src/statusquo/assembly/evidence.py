"""The stretch of a sentence that bears a claim: the words of its act and those that name its parties."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from ..coders.reading import Reading
from ..coders.trigger import is_in_phrase
from ..model import Span
from ..syntax import grammar, tree
from .place import Place

if TYPE_CHECKING:
    from ..syntax.words import Token

CLAUSES, FAR = frozenset({"relcl", "advcl", "ccomp"}), frozenset({"prep", "agent"})
"""Relations of what is no part of a party's name, and of what is only where it tells whose it is."""
OWNING = grammar.words("belonging")


def evidence_of(reading: Reading, place: Place) -> Span:
    """The shortest stretch of the sentence that holds trigger, parties, what makes the unit, and what turns its meaning; found once
    for all pairs of its parties.
    """
    answers, asked = place.doc.answers, (evidence_of, reading)
    if asked not in answers:
        answers[asked] = find_evidence(reading, place)
    evidence: Span = answers[asked]
    return evidence


def find_evidence(reading: Reading, place: Place) -> Span:
    unit, factuality = reading.unit, reading.factuality
    words = [reading.trigger, *factuality.words]
    if factuality.asker is not None:
        words.append(factuality.asker)
    words += words_of_unit(reading.trigger, {*unit.object, *unit.has, *unit.particle})
    heads = [word for slot in (*reading.actor[:1], *reading.recipient[:1]) for word in slot]
    start = min([word.idx for word in words + [first_word(head) for head in heads]])
    for head in heads:
        words += own_words(head)
    end = max([word.idx + len(word.text) for word in words])
    for name in place.scene.cast.hits(place.doc):  # a stretch that begins within a name takes it whole
        start = name.start if name.start < start < name.end else start
        end = name.end if name.start < end < name.end else end
    offset = place.sentence.span.start
    return Span(
        start=offset + start, end=offset + end, quote=place.document.text[offset + start : offset + end]
    )


def words_of_unit(trigger: Token, telling: Collection[str]) -> list[Token]:
    """The words beside the trigger that make the unit, in its phrase without the clauses in it (`tree.phrase`)."""
    hanging = trigger.doc.tokens[trigger.left_edge.i : trigger.right_edge.i + 1]
    return [word for word in hanging if word.in_news in telling and is_in_phrase(word, trigger)]


def own_words(head: Token) -> list[Token]:
    """The words that name a party: its head and the names that belong to it, not where or when it acts."""
    found = [head]
    for child in head.children:
        if child.dep_ in CLAUSES or (child.dep_ in FAR and tree.lemma(child) not in OWNING):
            continue
        if child.children:
            found += [name for name in own_words(child) if name.pos_ == "PROPN"]
        elif child.pos_ == "PROPN":
            found.append(child)
    return found


def first_word(head: Token) -> Token:
    """Where the phrase of a head begins; blanks that stand for a dateline are no part of it."""
    first = head.left_edge
    if first is head or (head.doc.tree.is_projective and not first.is_space):
        return first
    return next((word for word in head.subtree if not word.is_space), head)
