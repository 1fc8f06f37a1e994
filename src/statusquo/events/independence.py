"""Whether two testimonies are two origins or one: a copy, a wire, an owner or a voice in common makes them one.

The answer for a pair depends on that pair alone, never on a third report: what is learned later cannot change it.
"""

from __future__ import annotations

from collections.abc import Iterable

from statusquo.model import AUTHOR, Document, Publisher, Testimony, slug

Copies = frozenset[tuple[str, str]]
"""Pairs of ids of near-duplicate documents, each pair in ascending order."""


def independent(one: Testimony, other: Testimony, copies: Copies) -> bool:
    """Whether neither testimony can be an echo of the other, as far as the two show it."""
    left, right = one.document, other.document
    return not (
        left.id == right.id
        or (min(left.id, right.id), max(left.id, right.id)) in copies
        or same_house(left.publisher, right.publisher)
        or bool(agencies(left) & agencies(right))
        or bool(voices(one) & voices(other))
        or plain(one.claim.sentence.quote) == plain(other.claim.sentence.quote)
    )


def origins(testimonies: Iterable[Testimony], copies: Copies) -> int:
    """How many of them are independent of each other, counted from the earliest report on."""
    counted: list[Testimony] = []
    for testimony in sorted(testimonies, key=lambda t: (t.reported_at, t.claim.id)):
        if all(independent(testimony, earlier, copies) for earlier in counted):
            counted.append(testimony)
    return len(counted)


def same_house(one: Publisher | None, other: Publisher | None) -> bool:
    """One publisher or one owner. Of two unknown publishers nothing shows that they are two."""
    if one is None or other is None:
        return one is other
    return bool({one.id, one.owner or one.id} & {other.id, other.owner or other.id})


def agencies(document: Document) -> set[str]:
    """The wire that the text names, and the publisher under which it may be named as one by others."""
    publisher = document.publisher
    names = {publisher.id, publisher.name} if publisher else set()
    return {name.casefold() for name in (names | {document.wire or ""}) if name}


def voices(testimony: Testimony) -> set[str]:
    """On whose word it stands: the speaker, whom he speaks for and who passes it on, else the party whose organ printed it."""
    speaker, publisher = testimony.claim.speaker, testimony.document.publisher
    if speaker is not None:
        passed_on = (slug(name) for name in speaker.chain if name != AUTHOR)
        return {voice for voice in (speaker.id, speaker.speaks_for, *passed_on) if voice}
    return {publisher.speaks_for} if publisher and publisher.speaks_for else set()


def plain(quote: str) -> str:
    return " ".join(quote.split()).casefold()
