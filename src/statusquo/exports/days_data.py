"""The days of a dossier as data for the page's script: every text once, every change as a few numbers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..views.dossier_records import Dossier, Shown
from ..views.wording import date_words

GONE = -1


def days_data(dossier: Dossier, place_of: Callable[[str], float] | None = None) -> dict[str, Any]:
    """What is put into the page as JSON.

    `shown` holds each distinct [label, tone, since, standing, order]; a change is [day, party, axis, shown], all of them
    places in `days`, `parties`, `axes` and `shown`, where -1 stands for "no report". `home` is the place of the day asked for;
    a higher `order` is further along the axis. `x` is where each day stands in the time line, by `place_of`; empty without one.
    """
    axes = {column.axis: place for place, column in enumerate(dossier.columns)}
    days = {day: place for place, day in enumerate(dossier.days.days)}
    parties = {(row.universal, row.party): place for place, row in enumerate(dossier.rows)}
    shown: dict[Shown, int] = {}
    courses = []
    for course in dossier.days.courses:
        changes: list[int] = []
        for one in course.changes:
            party = parties.get((one.universal, one.party))
            if party is None or one.axis not in axes:
                continue
            what = GONE if one.shown is None else shown.setdefault(one.shown, len(shown))
            changes += [days[one.day], party, axes[one.axis], what]
        if changes:
            courses.append({"by": course.by, "changes": changes})
    return {
        "days": list(days),
        "words": [date_words(day) for day in days],
        "x": [round(place_of(day), 1) for day in days] if place_of else [],
        "home": days[dossier.as_of_day],
        "axes": [{"key": one.axis, "label": one.label, "question": one.question} for one in dossier.columns],
        "parties": [
            {"id": row.party, "name": row.name, "anchor": row.anchor, "universal": row.universal}
            for row in dossier.rows
        ],
        "shown": [[s.label, s.tone, s.since, s.standing, s.order] for s in shown],
        "courses": courses,
    }
