"""The whole coder beside spaCy's full pipeline: the same texts, the same run, one process, side by side.

    python benchmarks/speed.py [--rounds 5]

Two texts: diplomatic reports (the five of ../shared/seeds where they lie beside the checkout, else the samples of the
package) and general news of our own making. Both programs get them in turn, and the best round of each counts. Time is that
of the processor, so that other programs on the machine disturb little; loading the model does not count. What is said is the
ratio: a time alone tells more of the machine than of the program.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from news import general_news
from statusquo import ontology, pipeline
from statusquo.model import Document
from statusquo.syntax.parser import DEFAULT_MODEL

SEEDS = Path(__file__).parent.parent.parent / "shared" / "seeds"
REPEATED = 4
GENERAL = 60


def diplomatic() -> list[Document]:
    folder = SEEDS if SEEDS.is_dir() else ontology.DATA / "samples" / "reports"
    found = pipeline.read_documents([folder], ontology.load())
    return [item for item in found if isinstance(item, Document)] * REPEATED


def coder() -> Callable[[Sequence[Document]], object]:
    known = ontology.load()
    coders, judge = pipeline.default_coders(known), pipeline.default_judge(known)
    return lambda documents: [
        pipeline.code_document(document, known, coders, judge=judge) for document in documents
    ]


def full_spacy() -> Callable[[Sequence[Document]], object]:
    import spacy

    language = spacy.load(DEFAULT_MODEL)
    return lambda documents: [None for _ in language.pipe(document.text for document in documents)]


def seconds(run: Callable[[Sequence[Document]], object], documents: Sequence[Document]) -> float:
    started = time.process_time()
    run(documents)
    return time.process_time() - started


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=5, help="how often each is timed (default 5)")
    rounds = parser.parse_args().rounds
    runs = {"statusquo, whole coder": coder(), "spaCy, full pipeline": full_spacy()}
    print(f"best of {rounds} rounds, processor time, one process\n")
    print(f"{'':22}{'reports':>8}{'words':>8}{'statusquo':>12}{'spaCy':>9}{'times as fast':>16}")
    for name, documents in (("diplomatic reports", diplomatic()), ("general news", general_news(GENERAL))):
        words = sum(len(document.text.split()) for document in documents)
        for run in runs.values():
            run(documents)  # the first run fills caches
        best = dict.fromkeys(runs, float("inf"))
        for _ in range(rounds):
            for program, run in runs.items():
                best[program] = min(best[program], seconds(run, documents))
        ours, theirs = best.values()
        print(f"{name:22}{len(documents):8}{words:8}{ours:11.2f}s{theirs:8.2f}s{theirs / ours:16.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
