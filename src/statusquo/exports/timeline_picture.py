"""Where everything stands in the picture of a time line: years across, one lane a party, units are SVG pixels.

Years without any event are cut out of the axis where three or more follow each other, and the cut is drawn.
"""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from ..model import first_day, last_day
from ..views.dossier_records import Moment

WIDTH = 1120
GUTTER = 180
MARGIN = 16
TOP = 30
BOTTOM = 30
CUT = 34
STEP = 19
LANE_PADDING = 10
LETTER = 6.0
RADIUS = 5
LANES = 24
LABELS_ALWAYS = 45
DRAWN = 150
"""Events that a picture can hold and stay readable; of more it draws those with the most independent origins."""
OTHERS = "other parties"
MARK_SHAPES = 13
"""Shapes, and colours, that the templates have: one an axis."""

MarkKind = Literal["day", "by", "partial", "interval"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    x: float
    year: int
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """Years left out of the axis."""

    x: float
    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One event. `x2` is its right end; `label_x` and `anchor` place its label, which is empty where there is no room."""

    moment: Moment
    kind: MarkKind
    shape: int
    x: float
    x2: float
    y: float
    label: str
    label_x: float
    label_side: Literal["start", "end"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    label: str
    y: float
    height: float
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """`shapes` is the legend: the number of the shape of every axis that has a mark. `axis` tells where any other day stands."""

    width: float
    height: float
    gutter: float
    ticks: tuple[Tick, ...]
    cuts: tuple[Cut, ...]
    lanes: tuple[Lane, ...]
    shapes: dict[str, int]
    as_of: float
    axis: Axis


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """Left edge of every year that is shown, in order, and the width of a year."""

    years: dict[int, float]
    year_width: float
    cuts: tuple[Cut, ...]

    def x(self, day: str) -> float:
        """The place of an ISO day; a day in a cut stands at the cut's left edge, one beyond the years that are shown at their end."""
        year, month, date = int(day[:4]), int(day[5:7]), int(day[8:10])
        if year > max(self.years):
            return WIDTH - MARGIN
        if year not in self.years:
            return next((cut.x for cut in self.cuts if cut.first <= year <= cut.last), GUTTER)
        days = sum(calendar.monthrange(year, before)[1] for before in range(1, month)) + date - 1
        return self.years[year] + days / 366 * self.year_width


def draw(moments: Sequence[Moment], as_of: str, columns: Sequence[str] = ()) -> Picture | None:
    """The picture of these events and of the day asked for; None where there is no event.

    `columns` are the labels of the ledger's axes: each has its own shape and colour, the same in every dossier.
    """
    if not moments:
        return None
    if len(moments) > DRAWN:
        best = sorted(moments, key=lambda moment: -moment.origins)[:DRAWN]
        moments = sorted(best, key=lambda moment: first_day(moment.start))
    axis = axis_of(moments, as_of)
    shapes = shapes_of(moments, columns)
    lanes, y = [], float(TOP)
    for label, theirs in lanes_of(moments):
        marks, height = place(theirs, axis, shapes, y, labels_always=len(moments) <= LABELS_ALWAYS)
        lanes.append(Lane(label=label, y=y, height=height, marks=tuple(marks)))
        y += height
    return Picture(
        width=WIDTH,
        height=y + BOTTOM,
        gutter=GUTTER,
        ticks=ticks_of(axis),
        cuts=axis.cuts,
        lanes=tuple(lanes),
        shapes=shapes,
        as_of=axis.x(last_day(as_of)),
        axis=axis,
    )


def shapes_of(moments: Sequence[Moment], columns: Sequence[str]) -> dict[str, int]:
    used = {moment.axis_label: None for moment in moments}
    known = dict.fromkeys([*columns, *used])
    return {axis: number % MARK_SHAPES for number, axis in enumerate(known) if axis in used}


def years_of(moment: Moment) -> range:
    return range(int(moment.start[:4]), int((moment.end or moment.start)[:4]) + 1)


def axis_of(moments: Sequence[Moment], as_of: str) -> Axis:
    used = sorted({year for moment in moments for year in years_of(moment)} | {int(as_of[:4])})
    shown: list[int | tuple[int, int]] = [used[0]]
    for before, year in pairwise(used):
        empty = range(before + 1, year)
        shown += [(before + 1, year - 1)] if len(empty) >= 3 else list(empty)
        shown.append(year)
    cuts = sum(isinstance(part, tuple) for part in shown)
    year_width = (WIDTH - GUTTER - MARGIN - cuts * CUT) / (len(shown) - cuts)
    years: dict[int, float] = {}
    left_out: list[Cut] = []
    x = float(GUTTER)
    for part in shown:
        if isinstance(part, tuple):
            left_out.append(Cut(x=x, first=part[0], last=part[1]))
            x += CUT
        else:
            years[part] = x
            x += year_width
    return Axis(years=years, year_width=year_width, cuts=tuple(left_out))


def ticks_of(axis: Axis) -> tuple[Tick, ...]:
    """A line a year; where years are narrow, only every second or fifth is labelled."""
    every = 1 if axis.year_width >= 36 else 2 if axis.year_width >= 18 else 5
    edges = {cut.last + 1 for cut in axis.cuts}
    return tuple(
        Tick(x=x, year=year, label=str(year) if year % every == 0 or year in edges else "")
        for year, x in axis.years.items()
    )


def lanes_of(moments: Sequence[Moment]) -> list[tuple[str, list[Moment]]]:
    """Parties in the order of their first event; beyond the last lane all others share one."""
    lanes: dict[str, list[Moment]] = {}
    for moment in moments:
        lanes.setdefault(moment.lane, []).append(moment)
    named = list(lanes.items())
    if len(named) <= LANES:
        return named
    rest = [moment for _, theirs in named[LANES - 1 :] for moment in theirs]
    return [*named[: LANES - 1], (OTHERS, sorted(rest, key=lambda one: one.start))]


def kind_of(moment: Moment) -> MarkKind:
    if moment.end:
        return "interval"
    if len(moment.start) < 10:
        return "partial"
    return "by" if moment.by else "day"


def place(
    moments: Sequence[Moment], axis: Axis, shapes: dict[str, int], top: float, *, labels_always: bool
) -> tuple[list[Mark], float]:
    """The marks of one lane, on as many lines as they need not to cover each other, and the height of the lane."""
    lines: list[float] = []
    marks: list[Mark] = []
    for moment in sorted(moments, key=lambda one: first_day(one.start)):
        x, x2 = ends_of(moment, axis)
        label, width = moment.label, len(moment.label) * LETTER + 2 * RADIUS
        to_the_left = x2 + width > WIDTH
        left, right = (x - width, x2) if to_the_left else (x, x2 + width)
        if not labels_always:
            label, left, right = "", x, x2
        line = next((n for n, taken in enumerate(lines) if taken < left - 2 * RADIUS), len(lines))
        lines[line : line + 1] = [right]
        marks.append(
            Mark(
                moment=moment,
                kind=kind_of(moment),
                shape=shapes[moment.axis_label],
                x=x,
                x2=x2,
                y=top + LANE_PADDING / 2 + STEP * (line + 0.5),
                label=label,
                label_x=x - 2 * RADIUS if to_the_left else x2 + 2 * RADIUS,
                label_side="end" if to_the_left else "start",
            )
        )
    return marks, LANE_PADDING + STEP * len(lines)


def ends_of(moment: Moment, axis: Axis) -> tuple[float, float]:
    """Left and right end: the same for a day, the first and last day allowed for a partial date or an interval."""
    x = axis.x(first_day(moment.start))
    if kind_of(moment) in {"day", "by"}:
        return x, x
    return x, max(axis.x(last_day(moment.end or moment.start)), x + 2 * RADIUS)
