"""What is printed: one line a suite, and behind it figures by act, modality and polarity, and the largest classes of errors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from . import errors
from .accepted import Figures, change
from .scoring import Counts, Row, Score
from .suites import Part

EXAMPLES = 3
HEADING = (
    f"{'':34}{'docs':>5} {'gold':>5} {'pred':>5} {'hit':>5}   {'P':5} {'R':5} {'F1':5}   loose  full  wrong recognitions"
    "  since accepted"
)


def line(row: Row, accepted: Mapping[str, Figures]) -> str:
    """One row of the table; at its end what is different from the last accepted run."""
    if row.score is None:
        return f"{row.name:34}{row.text}   {change(row, accepted)}".rstrip()
    score, claim = row.score, row.score.claim
    return (
        f"{row.name:34}{score.documents:5} {counted(claim)}   {score.loose.f1:.3f} {score.full.f1:.3f}"
        f" {score.false_recognitions:5}               {change(row, accepted)}"
    ).rstrip()


def counted(claim: Counts) -> str:
    return f"{claim.gold:5} {claim.predicted:5} {claim.hit:5}   {claim.precision:.3f} {claim.recall:.3f} {claim.f1:.3f}"


def details(part: Part, firm: Score, all_grades: Score, read: Mapping[str, errors.Read]) -> Iterator[str]:
    """All that is worth knowing of one part; of a blind one figures only."""
    for grade, score in (("firm", firm), ("firm and tentative", all_grades)):
        yield f"\n{part.name}, {grade}: levels"
        for level, counts in (("loose", score.loose), ("claim", score.claim), ("full", score.full)):
            yield f"  {level:32}{'':5} {counted(counts)}"
    for axis in ("act", "modality", "polarity"):
        yield f"\n{part.name}, firm, by {axis}"
        for value, counts in by(axis, firm):
            yield f"  {value:32}{'':5} {counted(counts)}"
    for told, found in (
        ("missed by the firm claims", errors.missed(firm.missed, read)),
        ("false among the firm claims", errors.false(firm.false, read)),
        ("false among the tentative claims", errors.false(tentative(all_grades), read)),
    ):
        yield f"\n{part.name}: {told}"
        yield from classes(found, shown=0 if part.blind else EXAMPLES)


def tentative(score: Score) -> list[tuple[str, dict[str, Any]]]:
    return [(name, claim) for name, claim in score.false if claim["grade"] == "tentative"]


def classes(found: errors.Kinds, *, shown: int) -> Iterator[str]:
    for kind, cases in found.items():
        yield f"  {len(cases):5} {kind}"
        for name, told in spread(cases, shown):
            yield f"          {name}: {told}"


def spread(cases: Iterable[tuple[str, str]], number: int) -> list[tuple[str, str]]:
    """So many of the cases, from reports far from each other."""
    every = list(cases)
    step = max(len(every) // number, 1) if number else 1
    return every[::step][:number]


def by(axis: str, score: Score) -> list[tuple[str, Counts]]:
    """The counts by a value of the claim, the commonest first; a hit counts where gold has it."""
    gold = Counter(str(row[axis]) for row in score.required)
    missed = Counter(str(row[axis]) for _, row in score.missed)
    false = Counter(str(claim[axis]) for _, claim in score.false)
    found = []
    for value in sorted(gold | false, key=lambda value: (-gold[value], value)):
        hit = gold[value] - missed[value]
        found.append((value, Counts(gold=gold[value], predicted=hit + false[value], hit=hit)))
    return found


def every_error(firm: Score, number: int) -> Iterator[str]:
    """Up to so many misses and false alarms, one a line, in the order of the reports."""
    for name, row in firm.missed[:number]:
        yield f"MISSED {name}: {errors.gold_line(row)}"
    for name, claim in firm.false[:number]:
        yield f"FALSE {name}: {errors.claim_line(claim)}"
