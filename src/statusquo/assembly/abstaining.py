"""Why a place that evokes an act yields no claim (rule 7), by cause, so that what is missed can be counted."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import TYPE_CHECKING, get_args

from ..actors.collectives import ANY
from ..actors.scene import Scene
from ..coders.reading import Reading
from ..model import Abstention, Claim, Party, Reason, Span
from .place import Place

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token

NEARNESS: tuple[Reason, ...] = get_args(Reason)


def abstention(reason: Reason, place: Place, reading: Reading | None = None) -> Abstention:
    """The record of a reading that became no claim, or of a sentence without any."""
    if reading is None:
        return Abstention(sentence=place.sentence.span, reason=reason)
    return at_word(reading.trigger, reading.act, reason, place)


def at_word(word: Token, act: str, reason: Reason, place: Place) -> Abstention:
    sentence = place.sentence.span
    start = sentence.start + word.idx
    end = start + len(word.text)
    trigger = Span(start=start, end=end, quote=place.document.text[start:end])
    return Abstention(sentence=sentence, reason=reason, trigger=trigger, act=act)


def nearest(unclear: Sequence[tuple[Reading, Reason]], place: Place) -> list[Abstention]:
    """One abstention a word and act: of its readings that which came nearest to a claim."""
    kept: dict[tuple[Token, str], Reason] = {}
    for reading, reason in unclear:
        held = kept.setdefault((reading.trigger, reading.act), reason)
        if held is not reason and NEARNESS.index(reason) > NEARNESS.index(held):
            kept[reading.trigger, reading.act] = reason
    return [at_word(word, act, reason, place) for (word, act), reason in kept.items()]


def nobody_acts(reading: Reading, scene: Scene) -> Reason:
    words = list(chain.from_iterable(reading.actor))
    if not words:
        return "parse too odd" if reading.trigger.doc.is_in_pieces else "no actor"
    named = (party for word in words for party in scene.parties(word))
    return "hypothetical agent" if any(party.why == ANY for party in named) else unnamed(words)


def nobody_is_acted_on(reading: Reading, recipients: Sequence[Party], scene: Scene) -> Reason:
    if recipients:
        return "acts on itself"
    if reading.unit.told_of_doer or reading.unit.told_before:
        return "no act"
    if not reading.recipient:
        return no_recipient(reading.trigger.doc)
    words = list(chain.from_iterable(reading.recipient))
    return "acts on itself" if any(scene.parties(word, loose=True) for word in words) else unnamed(words)


def no_recipient(doc: Doc) -> Reason:
    return "parse too odd" if doc.is_in_pieces else "no recipient"


def unnamed(words: Sequence[Token]) -> Reason:
    return "unresolved pronoun" if any(word.pos_ == "PRON" for word in words) else "nobody named"


def folded(claims: Sequence[Claim], kept: Sequence[Claim]) -> list[Abstention]:
    """Sentences all of whose claims another sentence of the report tells better (rule 16)."""
    telling = {claim.sentence.start for claim in kept}
    silent = {claim.sentence.start: claim.sentence for claim in claims if claim.sentence.start not in telling}
    return [Abstention(sentence=sentence, reason="told elsewhere") for sentence in silent.values()]
