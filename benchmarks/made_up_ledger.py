"""A ledger of made-up claims, filled in bulk: 400 bodies, 190 states, eight acts, thirty years, a few bodies in most of the news.

The first READ claims go into the store the way in which it keeps what it reads; the others are copies of their rows under further
ids, of other states, made by SQLite. So a million claims cost little more than fifty thousand.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from itertools import islice

from statusquo import pipeline
from statusquo.model import Claim, Coding, Document, Party, Publisher, Span, Testimony, When
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
TOGETHER = 1000
"""Reports that are written in one transaction."""
READ = 50_000
SHIFT = 9
"""By how much the number of a state grows from one copy to the next."""
NOBODY = Party(id="states", name="states", kind="collective")
"""Of whom it is denied: "no state has"."""
RECORDED = "2026-01-01T00:00:00Z"


# ------------------------------------------------------------------------------------------------ claims

SENTENCE = "So they did. "
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


def disputed(claims: int, chance: random.Random) -> Iterator[Coding]:
    """Reports on one body of which every eighth claim calls somebody the first or the only one, and some say that none has."""
    for one in reports(claims, 0, chance):
        yield replace(one, claims=tuple(said_of_all(told, chance) for told in one.claims))


def said_of_all(told: Claim, chance: random.Random) -> Claim:
    one = replace(told, recipient=body(1))
    drawn = chance.random()
    if drawn < 0.02:
        return replace(one, act="recognise", actor=NOBODY, polarity="negated", quantifier="none", when=None)
    if drawn < 0.14:
        return replace(one, quantifier="first" if drawn < 0.08 else "only", polarity="affirmed")
    return one


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


# ------------------------------------------------------------------------------------------------ filling


def unhurried(desk: Workspace) -> None:
    """Nobody waits for the disk while a ledger is filled that is thrown away afterwards."""
    for setting in ("synchronous = OFF", "cache_size = -400000"):
        connection(desk).execute(f"PRAGMA {setting}")


def fill(desk: Workspace, size: int, held: int, chance: random.Random) -> None:
    """Up to `size` claims in a ledger of `held`; beyond READ, full multiples of it."""
    read(desk, min(size, READ) - min(held, READ), held, chance)
    for copy in range(max(held // READ, 1), size // READ):
        copied(desk, copy)


def read(desk: Workspace, claims: int, first: int, chance: random.Random) -> None:
    post(desk, reports(claims, first, chance))


def post(desk: Workspace, coming: Iterator[Coding]) -> None:
    """Many reports at once: a tentative claim is borne out only by what came in the same thousand reports."""
    while batch := tuple(islice(coming, TOGETHER)):
        with desk.store.together():
            keep(desk, batch)
            told = [
                Testimony(claim=claim, document=coding.document, recorded_at=RECORDED)
                for coding in batch
                for claim in coding.claims
            ]
            entries = pipeline.post(told, frozenset(), {}, frozenset(), desk.ontology)
            desk.store.add_entries(entries, desk.store.arrivals(TOGETHER))


def keep(desk: Workspace, codings: Iterable[Coding]) -> None:
    for coding in codings:
        desk.store.save(coding, RECORDED, (), lambda _one, _other: False)


# ------------------------------------------------------------------------------------------------ copying


def copied(desk: Workspace, copy: int) -> None:
    """The rows of the first READ claims once more."""
    first = f"SELECT id FROM documents WHERE number <= {READ // PER_REPORT}"
    claims = f"SELECT id FROM claims WHERE document IN ({first})"
    with desk.store.together():
        again(desk, "documents", f"id IN ({first})", copy)
        again(desk, "claims", f"document IN ({first})", copy)
        again(desk, "entries", f"claim IN ({claims}) AND (backing IS NULL OR backing IN ({claims}))", copy)
        desk.store.add_entries((), desk.store.arrivals(READ))


def again(desk: Workspace, table: str, which: str, copy: int) -> None:
    described = connection(desk).execute(f"PRAGMA table_info({table})")
    columns = [row["name"] for row in described if row["name"] != "number"]
    values = ", ".join(of_the_copy(column, copy) for column in columns)
    connection(desk).execute(
        f"INSERT INTO {table} ({', '.join(columns)}) SELECT {values} FROM {table} WHERE {which}"
    )


def of_the_copy(column: str, copy: int) -> str:
    """The SQL for the value of a column: ids with the number of the copy, other states, and all else as it is."""
    if column in {"id", "document", "claim", "backing"}:
        return f"{column} || '-{copy}'"
    if column not in {"actor_id", "actor_name", "subject", "toward"}:
        return column
    number = f"(substr({column}, 7) + {SHIFT * copy}) % {STATES}"
    return f"iif({column} LIKE 'state_%', substr({column}, 1, 6) || {number}, {column})"


def connection(desk: Workspace) -> sqlite3.Connection:
    return desk.store._connection
