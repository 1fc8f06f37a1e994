"""From a list of judgements that only grows to what counts: of each claim the latest, and which entries it leaves standing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from statusquo.model import Entry, Judgement


def verdicts(judgements: Iterable[Judgement], made_by: str | None = None) -> dict[str, Judgement]:
    """The latest judgement on each claim, of those made by the end of the ISO day `made_by` (None: of all)."""
    return {j.claim: j for j in judgements if made_by is None or j.at[:10] <= made_by}


def accepted(judgements: Iterable[Judgement]) -> dict[str, str]:
    """The claims that are accepted, each with the instant at which it first was: that it was rejected for a while in
    between, `standing` knows.
    """
    judgements = tuple(judgements)
    latest = verdicts(judgements)
    first = {j.claim: j.at for j in reversed(judgements) if j.verdict == "accepted"}
    return {claim: at for claim, at in first.items() if latest[claim].verdict == "accepted"}


def rejected(judgements: Iterable[Judgement]) -> frozenset[str]:
    """The claims that are rejected."""
    return frozenset(claim for claim, j in verdicts(judgements).items() if j.verdict == "rejected")


def standing(entries: Iterable[Entry], latest: Mapping[str, Judgement]) -> tuple[Entry, ...]:
    """The entries without those of a rejected claim, and without those that only a rejected claim bears out."""
    out = {claim for claim, judgement in latest.items() if judgement.verdict == "rejected"}
    return tuple(entry for entry in entries if out.isdisjoint((entry.claim, entry.backing)))
