"""From a list of judgements that only grows to what counts: of each claim the latest, and which entries it leaves standing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

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


def standing(
    entries: Iterable[Entry],
    latest: Mapping[str, Judgement],
    renamed: Mapping[str, Sequence[str]] | None = None,
    made_by: str | None = None,
) -> tuple[Entry, ...]:
    """The entries without those of a rejected claim, without those that only a rejected claim bears out, and without those
    of parties that a person has named anew since, by the end of the ISO day `made_by` (`renamed`: by claim, when).
    """
    out = {claim for claim, judgement in latest.items() if judgement.verdict == "rejected"}
    kept = (entry for entry in entries if out.isdisjoint((entry.claim, entry.backing)))
    if not renamed:
        return tuple(kept)
    return tuple(entry for entry in kept if not is_renamed(entry, renamed, made_by))


def is_renamed(entry: Entry, renamed: Mapping[str, Sequence[str]], made_by: str | None) -> bool:
    """Whether a person has named a party of the claim, or of the one that bears it out, after it was posted."""
    instants = (at for claim in (entry.claim, entry.backing) if claim for at in renamed.get(claim, ()))
    return any(at > entry.recorded_at and (made_by is None or at[:10] <= made_by) for at in instants)
