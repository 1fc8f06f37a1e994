"""Words per second of the whole coder beside spaCy's full pipeline, on the same text in the same run.

    python benchmarks/speed.py [--rounds 3]

The text is the sample reports that the package carries. Each is timed in turn, the best round counts; loading the model does
not. One process, so that the two compare: the coder saves by parsing only sentences that name an actor and an act.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable

from statusquo import ontology, pipeline
from statusquo.model import Document
from statusquo.syntax.parser import DEFAULT_MODEL


def samples() -> list[Document]:
    folder = ontology.DATA / "samples" / "reports"
    return [
        Document(id=path.stem, text=path.read_text(encoding="utf-8"), published_at=path.stem[:10])
        for path in sorted(folder.glob("*.txt"))
    ]


def coder(documents: list[Document]) -> Callable[[], None]:
    known = ontology.load()
    coders = pipeline.default_coders(known)

    def run() -> None:
        for document in documents:
            pipeline.code_document(document, known, coders)

    return run


def full_spacy(documents: list[Document]) -> Callable[[], None]:
    import spacy

    language = spacy.load(DEFAULT_MODEL)

    def run() -> None:
        for _ in language.pipe(document.text for document in documents):
            pass

    return run


def seconds(run: Callable[[], None]) -> float:
    started = time.perf_counter()
    run()
    return time.perf_counter() - started


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=3, help="how often each is timed (default 3)")
    rounds = parser.parse_args().rounds
    documents = samples()
    words = sum(len(document.text.split()) for document in documents)
    runs = {"statusquo, whole coder": coder(documents), "spaCy, full pipeline": full_spacy(documents)}
    for run in runs.values():
        run()  # the first run loads the model and fills caches
    times: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(rounds):
        for name, run in runs.items():
            times[name].append(seconds(run))
    baseline = min(times["spaCy, full pipeline"])
    print(f"{len(documents)} reports, {words} words, best of {rounds} rounds, one process\n")
    print(f"{'':26}{'seconds':>9}{'words/s':>10}{'ratio':>8}")
    for name, taken in times.items():
        best = min(taken)
        print(f"{name:26}{best:9.2f}{words / best:10,.0f}{baseline / best:8.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
