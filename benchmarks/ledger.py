"""The ledger at three sizes: one answer beside the bare SQL of it, and the posting of one more report.

    python benchmarks/ledger.py [--claims 1000000]

Claims are made up: 400 bodies, 190 states, eight acts, thirty years, a few bodies in most of the news. What is said is ratios of
one run: an answer of `Workspace.status` to the SQL query that it rests on, and how both and the posting grow from 10,000 claims
to a million. Times are those of the clock, the middle one of many; making the claims does not count.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from statusquo import pipeline
from statusquo.model import Claim, Coding, Document, Party, Publisher, Span, Testimony, When
from statusquo.store.connection import FOLD_OF_ONE
from statusquo.workspace import Workspace

FIRST, DAYS = date(1997, 1, 1), 10_500
BODIES, STATES, PUBLISHERS = 400, 190, 60
PER_REPORT = 20
ACTS = (
    "recognise",
    "derecognise",
    "accept_envoy",
    "open_mission",
    "establish_relations",
    "sanction",
    "aid",
    "meet",
)
ASKED = 150
ADDED = 25
TOGETHER = 1000
"""Reports that are written in one transaction."""
RECORDED = "2026-01-01T00:00:00Z"


SENTENCE = "The one did to the other what this report says. "
TEXT = SENTENCE * PER_REPORT
SPANS = [
    Span(start=start, end=start + len(SENTENCE) - 1, quote=SENTENCE[:-1])
    for start in range(0, len(TEXT), len(SENTENCE))
]


def reports(claims: int, first: int, chance: random.Random) -> Iterator[Coding]:
    """Reports with PER_REPORT claims each, numbered from `first` on."""
    for number in range(first, first + claims // PER_REPORT):
        yield report(number, chance)


def report(number: int, chance: random.Random) -> Coding:
    day = FIRST + timedelta(days=chance.randrange(DAYS))
    house = chance.randrange(PUBLISHERS)
    document = Document(
        id=f"report-{number}",
        text=TEXT,
        publisher=publisher(house),
        published_at=day.isoformat(),
        published_basis="given",
    )
    claims = tuple(claim(document, day, n, chance) for n in range(PER_REPORT))
    return Coding(document=document, claims=claims)


def claim(document: Document, day: date, number: int, chance: random.Random) -> Claim:
    """A sentence each."""
    return Claim(
        id=f"{document.id}-{number}",
        document=document.id,
        evidence=SPANS[number],
        sentence=SPANS[number],
        act=chance.choice(ACTS),
        actor=state(chance.randrange(STATES)),
        recipient=body(1 + int(BODIES * chance.random() ** 3)),
        polarity="negated" if chance.random() < 0.15 else "affirmed",
        grade="tentative" if chance.random() < 0.2 else "firm",
        when=on(day - timedelta(days=chance.randrange(60))),
    )


@cache
def publisher(number: int) -> Publisher:
    return Publisher(id=f"outlet-{number}", name=f"Outlet {number}")


@cache
def state(number: int) -> Party:
    return Party(id=f"state-{number}", name=f"State {number}", kind="state")


@cache
def body(number: int) -> Party:
    return Party(id=f"body-{number}", name=f"Body {number}", kind="authority")


@cache
def on(day: date) -> When:
    return When(start=day.isoformat(), precision="day", basis="explicit", text="")


def fill(desk: Workspace, claims: int, first: int, chance: random.Random) -> None:
    """Many reports at once: a tentative claim is borne out only by what came in the same thousand reports."""
    batch = tuple(reports(claims, first, chance))
    for start in range(0, len(batch), TOGETHER):
        with desk.store.together():
            keep(desk, batch[start : start + TOGETHER])
            told = [
                Testimony(claim=claim, document=coding.document, recorded_at=RECORDED)
                for coding in batch[start : start + TOGETHER]
                for claim in coding.claims
            ]
            entries = pipeline.post(told, frozenset(), {}, frozenset(), desk.ontology)
            desk.store.add_entries(entries, desk.store.arrivals(TOGETHER))
    desk.post()


def keep(desk: Workspace, codings: Iterable[Coding]) -> None:
    for coding in codings:
        desk.store.save(coding, RECORDED, (), lambda _one, _other: False)


def middle(run: Callable[[int], object], times: int) -> float:
    """Milliseconds, the middle of many."""
    taken = []
    for number in range(times):
        started = time.process_time()
        run(number)
        taken.append(1000 * (time.process_time() - started))
    return statistics.median(taken)


def measure(desk: Workspace, size: int, chance: random.Random) -> tuple[float, float, float]:
    """Of one size: the answer, the bare SQL of it, and the saving and posting of one more report, in milliseconds."""
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
        return desk.store._connection.execute(FOLD_OF_ONE, asked).fetchall()  # noqa: SLF001 -- the bare query

    def add(number: int) -> object:
        keep(desk, reports(PER_REPORT, 10 * size + number, chance))
        desk.post()
        return None

    ask(0)
    return middle(ask, ASKED), middle(query, ASKED), middle(add, ADDED)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--claims", type=int, default=1_000_000, help="the largest ledger (default 1,000,000)"
    )
    largest = parser.parse_args().claims
    sizes = [size for size in (10_000, 100_000, 1_000_000) if size < largest] + [largest]
    print(
        f"{'claims':>10}{'status':>10}{'bare SQL':>10}{'ratio':>8}{'a report more':>16}{'growth of status, SQL, report':>32}"
    )
    chance, held, base = random.Random(1), 0, None  # noqa: S311 -- no secrets here
    with tempfile.TemporaryDirectory() as folder, Workspace.create(Path(folder) / "desk") as desk:
        for size in sizes:
            fill(desk, size - held, held, chance)
            held = size
            found = measure(desk, size, chance)
            base = base or found
            grown = "  ".join(f"{now / then:.1f}" for now, then in zip(found, base, strict=True))
            status, sql, more = found
            print(
                f"{size:10,}{status:8.1f}ms{sql:8.1f}ms{status / sql:8.1f}{more:14.1f}ms{grown:>32}",
                flush=True,
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
