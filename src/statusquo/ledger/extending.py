"""Until when something holds that was extended: "extended by 120 days" is counted from the end that it extends.

An entry that extends (`Entry.extends`) and tells no end itself has that of what was granted before, and so much more. Where no
report tells of the former end, or by how much, the end is unknown.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from statusquo.model import Entry
from statusquo.model.term import prolonged

FEW_DAYS = 3
"""Within so many days two reports tell of one extension."""


def last_end(entries: Sequence[Entry]) -> str | None:
    """The last day of what these entries tell of one place and value; None where none tells it, or an extension leaves it open."""
    told = [(e.effective, e.until) for e in entries if e.until]
    latest = max(
        (e for e in entries if is_open(e)), key=lambda e: (e.effective, e.since is None), default=None
    )
    if latest is None:
        return max((until for _, until in told), default=None)
    early = (date.fromisoformat(latest.effective) - timedelta(days=FEW_DAYS)).isoformat()
    if ends := explicit(entries, latest, early):
        return max(ends)
    if any(is_open(e) and e.effective < early for e in entries):
        return None  # extended twice, and by how much before nobody can count
    terms = {e.extends for e in entries if is_open(e) and e.extends}
    former = [until for begun, until in told if begun < latest.effective <= until]
    return prolonged(max(former), terms.pop()) if former and len(terms) == 1 else None


def is_open(entry: Entry) -> bool:
    return entry.extends is not None and entry.until is None


def explicit(entries: Iterable[Entry], extension: Entry, early: str) -> list[str]:
    """The ends that other reports give for this extension, or for what holds after it; one without a date of its own may be any
    that was told.
    """
    return [
        e.until
        for e in entries
        if e.until
        and (
            e.effective >= extension.effective
            or (e.extends is not None and (e.effective >= early or extension.since is None))
        )
    ]


def ends_by_extension(entries: Sequence[Entry]) -> set[str]:
    """The last days that extensions may give: on no other does what was extended end."""
    terms = {e.extends for e in entries if is_open(e) and e.extends}
    ends = (prolonged(e.until, term) for term in terms for e in entries if e.until)
    return {end for end in ends if end}
