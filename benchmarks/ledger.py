"""The ledger at three sizes: one answer beside the bare SQL of it, and the posting of one more report.

    python benchmarks/ledger.py [--claims 1000000]

Claims are made up (`made_up_ledger.py`). What is said is ratios of one run: an answer of `Workspace.status` to the SQL query that
it rests on, and how both and the posting grow from 10,000 claims to a million. Times are those of the processor, the middle one of
many; in brackets that of the clock, which tells how busy the machine was. Making the claims does not count. Below, how `conflicts`
grows where every eighth claim speaks of all states.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from made_up_ledger import (
    BODIES,
    DAYS,
    FIRST,
    PER_REPORT,
    READ,
    body,
    connection,
    disputed,
    fill,
    keep,
    post,
    reports,
    unhurried,
)
from statusquo.store.connection import FOLD_OF_ONE
from statusquo.workspace import Workspace

ASKED = 150
ADDED = 25
DISPUTED = (5_000, 10_000, 20_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Middle:
    """Milliseconds, the middle of many."""

    processor: float
    clock: float

    def __str__(self) -> str:
        return f"{self.processor:.1f} ({self.clock:.1f}) ms"


def middle(run: Callable[[int], object], times: int) -> Middle:
    processor, clock = [], []
    for number in range(times):
        used, started = time.process_time(), time.perf_counter()
        run(number)
        processor.append(1000 * (time.process_time() - used))
        clock.append(1000 * (time.perf_counter() - started))
    return Middle(processor=statistics.median(processor), clock=statistics.median(clock))


def measure(desk: Workspace, size: int, chance: random.Random) -> tuple[Middle, Middle, Middle]:
    """Of one size: the answer, the bare SQL of it, and the saving and posting of one more report."""
    questions = [
        (body(1 + chance.randrange(BODIES)).id, (FIRST + timedelta(days=chance.randrange(DAYS))).isoformat())
        for _ in range(ASKED)
    ]

    def ask(number: int) -> object:
        subject, day = questions[number]
        return desk.status(subject, on=day)

    def query(number: int) -> object:
        subject, day = questions[number]
        asked = {"valid_at": day, "known_at": None, "clock": "reported", "subject": subject}
        return connection(desk).execute(FOLD_OF_ONE, asked).fetchall()

    def add(number: int) -> object:
        keep(desk, reports(PER_REPORT, 10 * size + number, chance))
        desk.post()
        return None

    ask(0)
    return middle(ask, ASKED), middle(query, ASKED), middle(add, ADDED)


def disputes(chance: random.Random) -> None:
    """How `conflicts` of one subject grows where thousands of claims speak of all states."""
    print(f"\n{'claims on one subject':>21}{'conflicts':>20}{'shown':>8}  growth")
    base = None
    for size in DISPUTED:
        with tempfile.TemporaryDirectory() as folder, Workspace.create(Path(folder) / "desk") as desk:
            unhurried(desk)
            post(desk, disputed(size, chance))
            shown = 0

            def ask(_: int, desk: Workspace = desk) -> None:
                nonlocal shown
                shown = len(desk.conflicts(body(1).id).conflicts)

            took = middle(ask, 1)
        base = base or took
        print(f"{size:21,}{took!s:>20}{shown:8,}  {took.processor / base.processor:.1f}", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--claims",
        type=int,
        default=1_000_000,
        help=f"the largest ledger, a multiple of {READ:,} (default 1,000,000)",
    )
    largest = parser.parse_args().claims
    sizes = [size for size in (10_000, 100_000, 1_000_000) if size < largest] + [largest]
    print(
        f"{'claims':>9}{'status':>20}{'bare SQL':>20}{'ratio':>7}{'a report more':>20}  growth of the three"
    )
    chance, held, base = random.Random(1), 0, None
    with tempfile.TemporaryDirectory() as folder, Workspace.create(Path(folder) / "desk") as desk:
        unhurried(desk)
        for size in sizes:
            fill(desk, size, held, chance)
            held = size
            found = measure(desk, size, chance)
            base = base or found
            grown = "  ".join(f"{n.processor / t.processor:.1f}" for n, t in zip(found, base, strict=True))
            ratio = found[0].processor / found[1].processor
            status, sql, more = map(str, found)
            print(f"{size:9,}{status:>20}{sql:>20}{ratio:7.1f}{more:>20}  {grown}", flush=True)
    disputes(chance)
    return 0


if __name__ == "__main__":
    sys.exit(main())
