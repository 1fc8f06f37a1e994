"""The whole coder beside spaCy's full pipeline: the same texts, the same run, one process, side by side.

    python benchmarks/speed.py [--rounds 11]
    python benchmarks/speed.py --write-bounds     tighten the bounds to what was measured, with room for noise; never loosens one

Two texts: diplomatic reports (the five of ../shared/seeds where they lie beside the checkout, else the samples of the
package) and general news of our own making. Both programs get them in turn, and the round in the middle counts, by how much faster
the one is than the other in it; the best round of either is a matter of luck. Time is that of the processor, so that other programs
disturb little; loading the model does not count. What is said is the ratio: a time alone tells more of the machine than of the
program. Beside it stand the calls of functions that a word costs, which are the same on every machine. Bounds for both are in
speed_bounds.yml; exit 1 where one is broken.
"""

from __future__ import annotations

import argparse
import cProfile
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import yaml

sys.path.insert(0, str(Path(__file__).parent))

from news import general_news
from statusquo import ontology, pipeline
from statusquo.model import Document
from statusquo.syntax.parser import DEFAULT_MODEL

SEEDS = Path(__file__).parent.parent.parent / "shared" / "seeds"
BOUNDS = Path(__file__).parent / "speed_bounds.yml"
REPEATED = 4
GENERAL = 60
ROOM, ROOM_FOR_CALLS = 0.15, 0.1
"""The share by which a bound that is written keeps off what was measured: runs differ that much where a machine is shared, and
a rule more is no fault.
"""

Run = Callable[[Sequence[Document]], object]
Bounds = dict[str, dict[str, float]]


class Row(NamedTuple):
    """What was measured on one text."""

    text: str
    reports: int
    words: int
    ours: float
    theirs: float
    calls: float

    @property
    def ratio(self) -> float:
        return self.theirs / self.ours


def texts() -> Iterator[tuple[str, list[Document]]]:
    known = SEEDS.is_dir()
    folder = SEEDS if known else ontology.DATA / "samples" / "reports"
    found = pipeline.read_documents([folder], ontology.load())
    reports = [item for item in found if isinstance(item, Document)]
    yield "diplomatic reports" if known else "samples", reports * REPEATED
    yield "general news", general_news(GENERAL)


def coder() -> Run:
    known = ontology.load()
    coders, judge = pipeline.default_coders(known), pipeline.default_judge()
    return lambda documents: [
        pipeline.code_document(document, known, coders, judge=judge) for document in documents
    ]


def full_spacy() -> Run:
    import spacy

    language = spacy.load(DEFAULT_MODEL)
    return lambda documents: [None for _ in language.pipe(document.text for document in documents)]


def seconds(run: Run, documents: Sequence[Document]) -> float:
    started = time.process_time()
    run(documents)
    return time.process_time() - started


def calls(run: Run, documents: Sequence[Document]) -> int:
    """How many functions are called, those of compiled libraries left out where they are called from there."""
    profile = cProfile.Profile()
    profile.runcall(run, documents)
    return sum(entry.callcount for entry in profile.getstats())


def measured(text: str, documents: Sequence[Document], ours: Run, theirs: Run, rounds: int) -> Row:
    words = sum(len(document.text.split()) for document in documents)
    for run in (ours, theirs):
        run(documents)  # the first run fills caches
    times = [(seconds(ours, documents), seconds(theirs, documents)) for _ in range(rounds)]
    own, other = sorted(times, key=lambda both: both[1] / both[0])[rounds // 2]
    return Row(text, len(documents), words, own, other, calls(ours, documents) / words)


def read_bounds() -> Bounds:
    held: Bounds = yaml.safe_load(BOUNDS.read_text(encoding="utf-8"))
    return held


def broken(rows: Sequence[Row], bounds: Mapping[str, Mapping[str, float]]) -> list[str]:
    """The bounds that a run does not keep; a text without bounds keeps all."""
    known = [(row, bounds[row.text]) for row in rows if row.text in bounds]
    slow = [
        f"{r.text}: {r.ratio:.1f} times as fast, at least {b['ratio']} wanted"
        for r, b in known
        if r.ratio < b["ratio"]
    ]
    busy = [
        f"{r.text}: {r.calls:.0f} calls a word, at most {b['calls']} wanted"
        for r, b in known
        if r.calls > b["calls"]
    ]
    return slow + busy


def tightened(rows: Sequence[Row], bounds: Mapping[str, Mapping[str, float]]) -> Bounds:
    """The bounds drawn as tight as what was measured allows, with some room, and nowhere looser than they were."""
    found = {text: dict(held) for text, held in bounds.items()}
    for row in rows:
        ratio, most = round(row.ratio * (1 - ROOM), 1), round(row.calls * (1 + ROOM_FOR_CALLS))
        held = found.get(row.text, {"ratio": ratio, "calls": most})
        found[row.text] = {"ratio": max(ratio, held["ratio"]), "calls": min(most, held["calls"])}
    return found


def write_bounds(bounds: Bounds) -> None:
    lines = BOUNDS.read_text(encoding="utf-8").splitlines(keepends=True)
    comment = "".join(line for line in lines if line.startswith("#"))
    BOUNDS.write_text(comment + yaml.safe_dump(bounds, default_flow_style=None), encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=11, help="how often each is timed (default 11)")
    parser.add_argument("--write-bounds", action="store_true", help="tighten the bounds, never loosen one")
    chosen = parser.parse_args()
    ours, theirs = coder(), full_spacy()
    print(f"the middle one of {chosen.rounds} rounds, processor time, one process\n")
    print(
        f"{'':22}{'reports':>8}{'words':>8}{'statusquo':>12}{'spaCy':>9}{'times as fast':>16}{'calls a word':>15}"
    )
    rows = []
    for text, documents in texts():
        row = measured(text, documents, ours, theirs, chosen.rounds)
        print(
            f"{text:22}{row.reports:8}{row.words:8}{row.ours:11.2f}s{row.theirs:8.2f}s{row.ratio:16.1f}{row.calls:15.0f}"
        )
        rows.append(row)
    bounds = read_bounds()
    if chosen.write_bounds:
        write_bounds(tightened(rows, bounds))
    found = broken(rows, bounds)
    print("".join(f"\n{line}" for line in found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
