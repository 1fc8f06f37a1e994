"""The stretch of a sentence that bears a claim: the words of its act and those that name its parties."""

from __future__ import annotations

from itertools import chain
from operator import attrgetter
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
PLACE = attrgetter("i")


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
    words = [reading.trigger, *reading.factuality.words, *words_of_unit(reading)]
    if reading.factuality.asker is not None:
        words.append(reading.factuality.asker)
    heads = [
        *(reading.actor[0] if reading.actor else ()),
        *(reading.recipient[0] if reading.recipient else ()),
    ]
    first = min([*words, *map(first_word, heads)], key=PLACE)
    last = max([*words, *chain.from_iterable(map(own_words, heads))], key=PLACE)
    start, end = first.idx, last.idx + len(last.text)
    # a stretch that begins or ends within a name takes it whole
    name = place.scene.cast.hit(place.doc.tokens[first.i - 1])
    if name is not None and name.start < start < name.end:
        start = name.start
    name = place.scene.cast.hit(last)
    if name is not None and name.end > end:
        end = name.end
    offset = place.sentence.span.start
    return Span(
        start=offset + start, end=offset + end, quote=place.document.text[offset + start : offset + end]
    )


def words_of_unit(reading: Reading) -> list[Token]:
    """The words beside the trigger that make the unit, in its phrase without the clauses in it (`tree.phrase`)."""
    trigger, unit = reading.trigger, reading.unit
    telling = {*unit.object, *unit.has, *unit.particle}
    return [word for word in trigger.doc.among(telling) if is_in_phrase(word, trigger)]


def own_words(head: Token) -> list[Token]:
    """The words that name a party: its head and the names that belong to it, not where or when it acts."""
    found = [head]
    for child in head.children:
        if child.pos_ != "PROPN" and not child.children:
            continue
        if child.dep_ in CLAUSES or (child.dep_ in FAR and tree.lemma(child) not in OWNING):
            continue
        found += [name for name in own_words(child) if name.pos_ == "PROPN"] if child.children else [child]
    return found


def first_word(head: Token) -> Token:
    """Where the phrase of a head begins; blanks that stand for a dateline are no part of it."""
    first = head.left_edge
    if first is head or (head.doc.tree.is_projective and not first.is_space):
        return first
    return next((word for word in head.subtree if not word.is_space), head)
