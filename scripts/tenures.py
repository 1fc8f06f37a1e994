"""Counts the tenures that data/actors knows, and tells for which years nobody holds an office.

    python scripts/tenures.py                                    how many, by office
    python scripts/tenures.py --gaps foreign_minister USA FRA    years without a holder, from 1996 on

A year counts as held where somebody held the office on any of its days, for the state or for its government. Tenures were written from
memory (docs/decisions.md): a gap is somebody of whom nobody was certain.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from statusquo.model import first_day, last_day
from statusquo.ontology import Ontology, load
from statusquo.ontology.audit import FOR_EVER
from statusquo.ontology.offices import Offices

FIRST_YEAR, LAST_YEAR = 1996, 2025
LISTED = (
    "head_of_state",
    "head_of_government",
    "foreign_minister",
    "secretary_general",
    "high_representative",
    "leader",
)


def counts(known: Ontology) -> Iterator[str]:
    """How many tenures of each office are known, with first and last day, and since 1996."""
    held: dict[str, Counter[str]] = {}
    for actor in known.actors.values():
        for role in actor.roles:
            count = held.setdefault(role.code, Counter())
            count["all"] += 1
            count["both ends"] += bool(role.since and role.until)
            count["recent"] += not role.until or last_day(role.until) >= str(FIRST_YEAR)
    yield f"{'':24}{'tenures':>9}{'since and until':>17}{f'after {FIRST_YEAR}':>13}"
    for code in sorted(held, key=lambda code: -held[code]["all"]):
        count = held[code]
        yield f"{code:24}{count['all']:9}{count['both ends']:17}{count['recent']:13}"
    total = sum((held[code] for code in LISTED if code in held), Counter())
    yield f"{'heads, ministers, leaders':24}{total['all']:8}{total['both ends']:17}{total['recent']:13}"


def gaps(known: Ontology, code: str, of: str) -> str:
    """The years in which nobody is known to have held an office: "1996-1998, 2004"."""
    offices = Offices.of(known)
    bodies = {of, *(body.id for body, _ in offices.tenures("government", of))}
    tenures = [
        (first_day(role.since) if role.since else "", last_day(role.until) if role.until else FOR_EVER)
        for body in bodies
        for _, role in offices.tenures(code, body)
    ]
    empty = [
        year
        for year in range(FIRST_YEAR, LAST_YEAR + 1)
        if not any(start <= f"{year}-12-31" and f"{year}-01-01" <= end for start, end in tenures)
    ]
    runs = (list(run) for _, run in groupby(enumerate(empty), lambda item: item[1] - item[0]))
    return ", ".join(str(run[0][1]) + (f"-{run[-1][1]}" if len(run) > 1 else "") for run in runs)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--gaps", metavar="OFFICE", help="tell the gaps of this office")
    parser.add_argument(
        "bodies", nargs="*", metavar="STATE", help="ids of states or bodies; without, all that have any"
    )
    asked = parser.parse_args()
    known = load()
    if asked.gaps is None:
        print("\n".join(counts(known)))
        return 0
    held = {of for code, of in Offices.of(known).by_office if code == asked.gaps}
    for of in asked.bodies or sorted(held):
        print(f"{of}: {gaps(known, asked.gaps, of) or 'none'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
