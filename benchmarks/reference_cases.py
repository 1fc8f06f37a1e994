"""The lists of tests/cases, and what counts as right in them. Their form is told at the head of each list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from statusquo.model import Party, When

Case = Mapping[str, Any]
Told = tuple[str, str, str]
"""Start, end and precision; "" where a side is open."""

CASES = Path(__file__).parent.parent / "tests" / "cases"
PRECISIONS = ("day", "week", "month", "quarter", "season", "year", "decade", "century")
BY_LENGTH = {4: "year", 7: "month", 10: "day"}
NO_ACTOR = frozenset({"nobody", "unknown"})


def load(name: str, block: str) -> Iterator[tuple[str, Case]]:
    """Each case with its kind; what the group says holds for the cases that say nothing else. All values are strings."""
    text = (CASES / name).read_text(encoding="utf-8")
    for group in yaml.load(text, Loader=yaml.BaseLoader)[block]:  # noqa: S506 - the base loader makes strings only
        for case in group["cases"]:
            yield group["kind"], {"published": group.get("published", ""), **case}


def answers(case: Case) -> list[Told | None]:
    """All right readings of a date; None is: nothing."""
    found: list[Told | None] = []
    for reading in (case, *case.get("also", [])):
        if "nothing" in reading:
            found.append(None)
        for precision in PRECISIONS:
            if precision in reading:
                start, _, end = reading[precision].partition("/")
                found.append((start, end, precision))
    return found


def weigh(got: Told | None, case: Case) -> tuple[bool, bool]:
    """Whether the start is right, and whether end and granularity are too.

    An interval may be called one, or by the precision of its ends, as well as by its own name.
    """
    right = answers(case)
    if got is None:
        return None in right, None in right
    first = second = False
    for reading in right:
        if reading is None or got[0] != reading[0]:
            continue
        first = True
        named = {"interval", "part", "weekend", BY_LENGTH.get(len(reading[0]), "")}
        labels = {reading[2]} | (named if reading[1] else set())
        second |= got[1] == reading[1] and got[2] in labels
    return first, second


def told(when: When | None) -> Told | None:
    """A time as the lists write it; the bare day of publication is none, for the sentence does not say it."""
    if when is None or when.basis in {"publication", "none"} or (when.start is None and when.end is None):
        return None
    return when.start or "", when.end or "", when.precision


def means(got: Party | None, case: Case, known: Mapping[str, object]) -> bool:
    """Whether that is who is meant; an actor that no file knows is nobody whom the registry could have mistaken it for."""
    if "named" in case:
        return got is not None and got.name.casefold().removeprefix("the ") == case["named"].casefold()
    right = {case["is"], *case.get("also", [])}
    if got is not None and got.kind == "collective" and "collective" in right:
        return True
    if got is None or got.kind == "provisional" or got.id not in known:
        return bool(right & NO_ACTOR)
    return got.id in right or ("unknown" in right and not got.sure)
