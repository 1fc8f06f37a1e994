"""What claims post to the ledger, and what the postings make of it as of a day."""

from __future__ import annotations

from dataclasses import dataclass

from .telling import Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One posting: on the word of one claim, `subject` stands to `toward` at `value` on `axis`.

    `since` is the date that the text gives, None where it gives none; `effective` is the first day on which the value is
    known to hold (the start of `since`, else the day of publication), `until` the last, where the text gives one.
    `undated`: neither the text nor the report gives any day, so that `effective` is only the one on which the report was added.
    `extends`: it goes on with what was granted before, for so long (an ISO 8601 duration, empty where no term is told); where it
    has no `until`, its end is counted from the former one.
    `denies`: the value that the claim says is not so ("has not withdrawn"); where that tells no other value, `value` is empty and
    the entry only contests whoever tells the denied one. `still`: it goes on telling what may have begun long ago ("is
    recognised by") and no deed of its own, so that it ends nothing that can have followed it.
    `backing` is the claim of independent origin without which this tentative one would not have posted.
    `word` tells whose word it is: actor, recipient, third, outlet. `universal` marks "no state has ...".
    `reported_at` is an ISO day, `recorded_at` an ISO instant.
    """

    id: str
    claim: str
    document: str
    axis: str
    subject: str
    toward: str
    value: str
    since: str | None
    effective: str
    until: str | None = None
    universal: bool = False
    word: str = "outlet"
    quantifier: str | None = None
    backing: str | None = None
    reported_at: str
    recorded_at: str
    undated: bool = False
    extends: str | None = None
    denies: str | None = None
    still: bool = False

    @property
    def only_denies(self) -> bool:
        return not self.value


Folded = tuple[tuple[Entry, ...], tuple[Entry, ...], tuple[Entry, ...]]
"""The entries that hold on a day, those that say "no state has ...", and those that begin later and narrow a partial date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """The answer of the ledger for one subject, one other party and one axis, as of a day and as known on a day.

    `against` lists the claims that say otherwise; `rivals` the values that they give; `denied` says that some of them give none and
    only deny this one. `between` is set where the day asked lies
    within a partial date ("in June", asked on 15 June): the first and the last day on which the value can have begun, so that
    on the day asked it may hold or not yet. `undated`: no word that bears it has a day.
    """

    subject: str
    toward: str
    axis: str
    value: str
    since: str | None
    effective: str
    until: str | None
    reported_at: str
    standing: Standing
    claims: tuple[str, ...]
    against: tuple[str, ...] = ()
    rivals: tuple[str, ...] = ()
    denied: bool = False
    quantifier: str | None = None
    universal: bool = False
    between: tuple[str, str] | None = None
    undated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """The last day, as some report gives it, of what the other party grants the subject for a time."""

    axis: str
    subject: str
    toward: str
    until: str
