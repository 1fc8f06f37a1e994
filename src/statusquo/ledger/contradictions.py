"""What reports say that cannot all be true, each with its sides and its state; which side is right is nowhere said.

    entries of one subject and axis -> exclusions (two values, an illegal step, two dates)
                                    -> universals (none, only, the first) and counts, each on its own day
                                    -> what is said of a circle of states, against its members
                                    -> numbers of one thing, by different tellers
                                    -> denials that tell no value

The answer is a function of the set of entries: the caller hands in those that were known, so that what is reported later
makes no contradiction on an earlier day, in any order of arrival.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from statusquo.model import Claim, Contradiction, Entry, Testimony
from statusquo.ontology.load import Ontology

from .counts import counted, too_few
from .denials import DENIED, denied, told_and_denied
from .exclusions import exclusions
from .numbers import numbered, numbers_apart
from .row import Row
from .scoped import Word, members_apart, said_of_circles
from .universals import universals


def contradictions(
    entries: Iterable[Entry],
    testimonies: Iterable[Testimony],
    rejected: Collection[str],
    ontology: Ontology,
) -> tuple[Contradiction, ...]:
    """All that the entries, and the tallies and denials among the testimonies, contradict each other in, ordered by subject,
    axis and day.

    `entries` are all postings that are known, those of rejected claims included; `testimonies` hold at least the claims
    behind them; `rejected` are claims that a person has taken from the ledger. One that only a rejected claim kept up
    is resolved by a judgement.
    """
    testimonies, entries = tuple(testimonies), tuple(entries)
    claims = {t.claim.id: t.claim for t in testimonies}
    beside = [*counted(testimonies, ontology), *numbered(testimonies, ontology), *denied(entries)]
    circles = [word for word in said_of_circles(testimonies, ontology) if word.members]
    entries = tuple(e for e in entries if not e.only_denies)
    out = set(rejected)
    standing = [e for e in entries if out.isdisjoint((e.claim, e.backing))]
    left_beside = [e for e in beside if out.isdisjoint((e.claim, e.backing))]
    found: dict[str, Contradiction] = {}
    left_circles = [word for word in circles if word.entry.claim not in out]
    for one in among(standing, left_beside, left_circles, claims, ontology):
        if one.id not in found or found[one.id].state != "open":
            found[one.id] = one
    if out:
        left = {e.claim for e in (*standing, *left_beside, *(word.entry for word in left_circles))}
        for one in among(entries, beside, circles, claims, ontology):
            fallen = any(left.isdisjoint(side.claims) for side in one.sides)
            if one.id not in found and one.state == "open" and fallen:
                found[one.id] = replace(one, state="resolved by a judgement")
    return tuple(sorted(found.values(), key=lambda c: (c.subject, c.axis, c.day, c.kind, c.id)))


def among(
    entries: Iterable[Entry],
    beside: Iterable[Entry],
    circles: Iterable[Word],
    claims: Mapping[str, Claim],
    ontology: Ontology,
) -> Iterator[Contradiction]:
    rows: defaultdict[tuple[str, str], list[Entry]] = defaultdict(list)
    words: defaultdict[tuple[str, str], list[Entry]] = defaultdict(list)
    of_circles: defaultdict[tuple[str, str], list[Word]] = defaultdict(list)
    for entry in entries:
        rows[entry.subject, entry.axis].append(entry)
    for word in beside:
        words[word.subject, word.axis].append(word)
    for one in circles:
        of_circles[one.entry.subject, one.entry.axis].append(one)
    for subject, axis in sorted({*rows, *words}):
        told = sorted(rows[subject, axis], key=lambda e: e.id)
        row = Row(subject=subject, axis=axis, entries=told, claims=claims, ontology=ontology)
        yield from exclusions(row)
        yield from universals(row)
        yield from too_few(row, words[subject, axis])
        yield from numbers_apart(row, words[subject, axis])
        yield from told_and_denied(row, [w for w in words[subject, axis] if w.quantifier == DENIED])
        yield from members_apart(row, of_circles[subject, axis])
