"""Tentative claims that wait for a person, and what a person's verdict has done."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..model import Claim, Entry, Judgement, Testimony
from .archive import Archive
from .names import ANYBODY, ANYBODY_ID, Named
from .status import Axis
from .why import reason
from .witnesses import Witness, witness, witnesses


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """What a claim says in the ledger's terms."""

    subject: Named
    toward: Named
    axis: Axis
    value: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A tentative claim, and what it would post were it accepted."""

    witness: Witness
    postings: tuple[Posting, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """A claim that a person has judged, what it posts now, and where that is nothing, why. `before` is the judgement that stood until
    then; where it was the same, `stood` tells so.
    """

    witness: Witness
    postings: tuple[Posting, ...]
    reason: str
    before: Judgement | None = None
    alike: tuple[Witness, ...] = ()
    """Of a rejected claim: others that tell the same and still post."""

    @property
    def stood(self) -> bool:
        now = self.witness.judgement
        return bool(self.before and now and self.before.verdict == now.verdict)


def review(archive: Archive, *, subject: Named | None = None) -> tuple[Suggestion, ...]:
    """The tentative claims that wait, on the standing of one subject or of all."""
    from .. import pipeline

    queue = pipeline.waiting(
        archive.testimonies, archive.entries, archive.judgements, archive.copies, archive.ontology
    )
    return tuple(
        Suggestion(witness=witness(waiting.testimony, archive), postings=postings(waiting.entries, archive))
        for waiting in queue
        if subject is None or any(archive.same(entry.subject, subject.id) for entry in waiting.entries)
    )


def decided(archive: Archive, claim: str, before: Judgement | None = None) -> Decided:
    """What became of a claim that was judged, given by its id; `before` is the judgement that stood until then."""
    testimony = archive.told[claim]
    posted = postings(archive.entries_of((claim,)), archive)
    return Decided(
        witness=witness(testimony, archive),
        postings=posted,
        reason="" if posted else reason(testimony, archive),
        before=before,
        alike=() if posted else still_told(testimony, archive),
    )


def still_told(testimony: Testimony, archive: Archive) -> tuple[Witness, ...]:
    """Other claims in the ledger that tell the same of the same parties, of copies of the report as well."""
    said = what_is_told(testimony.claim)
    others = [t for t in archive.about(testimony.claim.actor.id) if what_is_told(t.claim) == said]
    posted = {e.claim for e in archive.entries_of(t.claim.id for t in others)}
    return witnesses(tuple(posted - {testimony.claim.id}), archive)


def what_is_told(claim: Claim) -> tuple[str, ...]:
    recipient = claim.recipient.id if claim.recipient else ""
    return (claim.act, claim.actor.id, recipient, claim.polarity, claim.modality)


def postings(entries: Iterable[Entry], archive: Archive) -> tuple[Posting, ...]:
    """The entries without their clocks, each once."""
    return tuple(dict.fromkeys(posting(entry, archive) for entry in entries))


def posting(entry: Entry, archive: Archive) -> Posting:
    name = archive.names.named
    return Posting(
        subject=name(entry.subject),
        toward=Named(id=ANYBODY_ID, name=ANYBODY) if entry.universal else name(entry.toward),
        axis=Axis(key=entry.axis, label=archive.ontology.statuses[entry.axis].label),
        value=entry.value,
        label=archive.value_label(entry.axis, entry.value)
        if entry.value
        else f"not {archive.value_label(entry.axis, entry.denies or '')}",
    )
