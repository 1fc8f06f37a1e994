"""Which claims wait for a person, and in which order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from statusquo.model import Entry, Judgement, Testimony
from statusquo.ontology.load import Ontology


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A tentative claim, and what it would post were it accepted."""

    testimony: Testimony
    entries: tuple[Entry, ...]


def candidates(
    testimonies: Iterable[Testimony], entries: Iterable[Entry], judgements: Iterable[Judgement]
) -> tuple[Testimony, ...]:
    """Tentative claims of fact that nothing in the ledger stands on and nobody has judged."""
    settled = {entry.claim for entry in entries} | {judgement.claim for judgement in judgements}
    return tuple(
        t
        for t in testimonies
        if t.claim.factual and t.claim.grade == "tentative" and t.claim.id not in settled
    )


def queue(
    undecided: Iterable[Testimony], entries: Iterable[Entry], ontology: Ontology
) -> tuple[Waiting, ...]:
    """Those of the claims that have entries, in the order of the axes' columns (recognition is the first), then by day."""
    posted: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        posted[entry.claim].append(entry)

    def place(waiting: Waiting) -> tuple[int, str, str, int, str]:
        t = waiting.testimony
        column = min(ontology.statuses[entry.axis].column for entry in waiting.entries)
        return (column, t.reported_at, t.document.id, t.claim.evidence.start, t.claim.id)

    found = (Waiting(testimony=t, entries=tuple(posted[t.claim.id])) for t in undecided)
    return tuple(sorted((waiting for waiting in found if waiting.entries), key=place))
