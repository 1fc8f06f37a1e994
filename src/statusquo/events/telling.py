"""How a happening is known: who told it first, on whose word, and who bears out whom."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from statusquo.model import Claim, Known, Telling, Testimony, Word

from .independence import Copies, independent

Authority = Callable[[str], str]
"""From an actor to the key that a movement and its government share."""


def itself(actor: str) -> str:
    return actor


def telling(testimony: Testimony, authority: Authority) -> Telling:
    claim = testimony.claim
    return Telling(
        claim=claim.id,
        affirms=claim.polarity == "affirmed",
        word=word_of(testimony, authority),
        when=claim.when,
        reported_at=testimony.reported_at,
        undated=testimony.undated,
    )


def word_of(testimony: Testimony, authority: Authority) -> Word:
    """Where the voice belongs to both parties, the acting one counts. What a ministry's paper quotes somebody else as
    saying is that one's word, not the ministry's.
    """
    claim = testimony.claim
    voices = {authority(voice) for voice in spoken_by(testimony)}
    parties: tuple[tuple[Word, str | None], ...] = (
        ("actor", claim.actor.id),
        ("recipient", recipient(claim)),
    )
    for word, party in parties:
        if party is not None and authority(party) in voices:
            return word
    return "third" if claim.speaker else "outlet"


def spoken_by(testimony: Testimony) -> set[str]:
    speaker, publisher = testimony.claim.speaker, testimony.document.publisher
    if speaker is not None:
        return {voice for voice in (speaker.id, speaker.speaks_for) if voice}
    return {publisher.speaks_for} if publisher and publisher.speaks_for else set()


def recipient(claim: Claim) -> str | None:
    return claim.recipient.id if claim.recipient else None


def first_tellers(tellings: Sequence[Telling]) -> tuple[str, ...]:
    """The claims of the earliest reports that affirm it, all of them where several are of one day. A report without a date
    comes first only where none has one.
    """
    affirming = [t for t in tellings if t.affirms]
    ranked = [t for t in affirming if not t.undated] or affirming
    day = min((t.reported_at for t in ranked), default="")
    return tuple(t.claim for t in ranked if t.reported_at == day)


def known(tellers: Sequence[Testimony], authority: Authority, copies: Copies) -> Known:
    """An echo confirms nothing: only a teller independent of the acting party's own word does."""
    affirming = [t for t in tellers if t.claim.polarity == "affirmed"]
    if not affirming:
        return "denied"
    if len(affirming) < len(tellers):
        return "contested"
    words = {word_of(t, authority) for t in affirming}
    if {"actor", "recipient"} <= words:
        return "confirmed by both"
    if "actor" in words:
        own = [t for t in affirming if word_of(t, authority) == "actor"]
        beside = [t for t in affirming if t not in own]
        borne_out = any(independent(one, other, copies) for one in own for other in beside)
        return "confirmed by the actor" if borne_out else "claimed by the actor"
    if "outlet" in words:
        return "reported"
    return "claimed by the recipient" if "recipient" in words else "claimed by a third party"
