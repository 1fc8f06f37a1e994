"""The registry of actors: its compiled cache beside the YAML, and the look-up of known names beside that in a plain mapping.

    python benchmarks/registry.py [--rounds 5]

Loading is that of the whole ontology, checks included, in one process; a look-up takes a name as a report prints it, finds its
end and its beginning and tells who it is. The best round of each counts, in time of the processor. A time alone tells more of the machine
than of the program: read the ratios.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from statusquo import ontology
from statusquo.actors import ActorIndex
from statusquo.actors.index import names_of
from statusquo.ontology import compiled
from statusquo.ontology.load import DATA, package_ontology


def best(rounds: int, run: Callable[[], object]) -> float:
    """Seconds of the processor in the best round."""
    taken = []
    for _ in range(rounds):
        started = time.process_time()
        run()
        taken.append(time.process_time() - started)
    return min(taken)


def loading(rounds: int) -> None:
    with tempfile.TemporaryDirectory() as cache:
        folder = Path(cache)
        state, _ = compiled.state_of(DATA)
        compiled.keep(compiled.place_of(DATA, folder), state, compiled.parsed(DATA))
        yaml = best(min(rounds, 3), lambda: package_ontology(compiled.parsed(DATA)))
        kept = best(rounds, lambda: package_ontology(compiled.read_folder(DATA, folder)))
    print(f"{'loading the ontology':28}{'YAML':>10}{'cache':>10}{'times as fast':>16}")
    print(f"{'':28}{yaml:9.2f}s{kept:9.2f}s{yaml / kept:16.1f}\n")


def looking_up(rounds: int) -> None:
    known = ontology.load()
    index = ActorIndex(known)
    names = [name.text for actor in known.actors.values() for name in names_of(actor)]
    plain = dict.fromkeys(names)
    ours = best(rounds, lambda: [index.find(name) for name in names])
    theirs = best(rounds, lambda: [plain.get(name) for name in names])
    print(f"{'known names a second':28}{'mapping':>10}{'index':>10}{'times as slow':>16}")
    print(f"{'':28}{len(names) / theirs:10,.0f}{len(names) / ours:10,.0f}{ours / theirs:16.1f}")


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=5, help="how often each is timed (default 5)")
    rounds = parser.parse_args().rounds
    loading(rounds)
    looking_up(rounds)
    return 0


if __name__ == "__main__":
    sys.exit(main())
