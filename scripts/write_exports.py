"""Writes into docs/exports.md what each export holds of a claim and its report, found by trying.

One claim with every field filled is written out, then again with one field changed at a time. A field whose new value stands
in the output is held; one that only changes the output is held in part; one that leaves it as it was is lost.

python scripts/write_exports.py            write the table
python scripts/write_exports.py --check    exit 1 where the page differs
"""

from __future__ import annotations

import csv
import io
import json
import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from statusquo import ontology, pipeline
from statusquo.exports import EXPORTERS, Exporter, Records
from statusquo.exports.attributions import ATTRIBUTIONS
from statusquo.exports.package import PACKAGE
from statusquo.model import (
    Attribution,
    Claim,
    Document,
    Entry,
    Figure,
    Judgement,
    Modality,
    Party,
    Publisher,
    Scope,
    Span,
    Speaker,
    Testimony,
    When,
)
from statusquo.model.flat import Column, columns, value

PAGE = Path(__file__).parent.parent / "docs" / "exports.md"
TABLE = re.compile(r"(?<=<!-- written by scripts/write_exports.py -->\n).*?(?=<!-- end -->)", re.DOTALL)
HELD, IN_PART, LOST = "yes", "in part", "-"
OTHER_TEXT, OTHER_OFFSET = "Quuxland", 987654
OTHER_DAYS = {"start": "2024-05-02", "end": "2024-05-09", "published_at": "2024-05-16"}
SPOKEN = frozenset({"plover", "cameo"})
"""Formats in which a demand is another record than a deed."""

Read = Callable[[Records], list[str]]
"""All values that an export of some records holds, as text."""


def sample(actor: Party, recipient: Party, modality: Modality) -> Testimony:
    """A claim with every field filled, and its report."""
    day = When(start="2024-05-03", end="2024-05-04", precision="interval", basis="interval", text="in May")
    span = Span(start=7, end=21, quote="Borduria has recognised the Movement")
    document = Document(
        id="report",
        text="Text.",
        title="Title",
        publisher=Publisher(
            id="gazette", name="Gazette", kind="outlet", owner="House", speaks_for="borduria"
        ),
        url="https://gazette.example/1",
        path="reports/1.txt",
        published_at="2024-05-15",
        published_basis="given",
        wire="Wire",
    )
    claim = Claim(
        id="claim", document="report", evidence=span, sentence=span, act="recognise", actor=actor, recipient=recipient,
        modality=modality,
        speaker=Speaker(id="mira", name="Mira", chain=("Mira", "Dravia"), speaks_for="dravia"),
        when=day, announced=day, effective=day, quantifier="first",
        scope=Scope(counts="actor", rank="first", of="states", place="there", time="since May"),
        how="direct frame", why="because", coder="coder",
    )  # fmt: skip
    return Testimony(claim=claim, document=document, recorded_at="2024-05-16T08:00:00Z")


ACTOR = Party(id="borduria", name="Borduria", kind="authority", agent="Ministry", why="name")
RECIPIENT = Party(id="movement", name="Movement", kind="authority", agent="Council", why="name")
DEED, DEMAND = sample(ACTOR, RECIPIENT, "actual"), sample(ACTOR, RECIPIENT, "demanded")
OWN_DEMAND = replace(
    DEMAND, claim=replace(DEMAND.claim, speaker=Speaker(id="mira", name="Mira", chain=("Mira",)))
)
SPAN = Span(start=7, end=21, quote="Mira of Dravia")
TOLD: dict[str, Any] = {
    "attribution": Attribution(speaker=SPAN, cue=SPAN, content=SPAN, manner="indirect", speaker_party=ACTOR),
    "figure": Figure(
        id="figure", document="report", span=SPAN, sentence=SPAN, value=300, upper=400, operator="between",
        unit="children", place="there", speaker=DEED.claim.speaker, when=DEED.claim.when,
    ),
}  # fmt: skip
"""What reports tell besides claims."""
DECIDED = Judgement(
    claim=DEED.claim.id, verdict="accepted", reason="two say so", who="Ada", at="2024-05-17T08:00:00Z"
)


# ------------------------------------------------------------------------------------------------ trying


@cache
def known() -> ontology.Ontology:
    """Without actors, whose many names would only cost time."""
    return replace(ontology.load(), actors={})


def records(testimony: Testimony) -> Records:
    entries = pipeline.post((testimony,), frozenset(), {}, frozenset(), known())
    return Records(testimonies=(testimony,), attributions=(), ontology=known(), entries=entries)


def ledger(name: str, record: Any) -> Records:
    """Of the deed one posting, or one judgement."""
    source = records(DEED)
    return replace(source, entries=(record,)) if name == "entry" else replace(source, judgements=(record,))


def leaves(found: Any) -> Iterator[str]:
    if isinstance(found, dict | list):
        for one in found.values() if isinstance(found, dict) else found:
            yield from leaves(one)
    elif found is not None:
        yield str(found)


def reader(exporter: Exporter) -> Read:
    def read(source: Records) -> list[str]:
        out = io.StringIO()
        exporter.write(source, out)
        text = out.getvalue()
        if exporter.write is exporter.table:
            return [cell for row in csv.DictReader(io.StringIO(text)) for cell in row.values()]
        return [leaf for line in text.splitlines() for leaf in leaves(json.loads(line))]

    return read


def package(source: Records) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        PACKAGE.write(source, Path(folder))
        return [
            leaf
            for name in ("documents", "claims", "entries", "judgements", "attributions", "figures")
            for row in csv.DictReader(io.StringIO((Path(folder) / f"{name}.csv").read_text(encoding="utf-8")))
            for leaf in row.values()
        ]


def changed(record: Any, path: tuple[str, ...], new: object) -> Any:
    """The record with another value at the end of a path."""
    name, *rest = path
    return replace(record, **{name: changed(getattr(record, name), tuple(rest), new) if rest else new})


def others(column: Column, record: object) -> list[object]:
    """What a column could hold instead."""
    if column.options:
        return [option for option in column.options if option != value(record, column.path)]
    if column.path[-1] in OTHER_DAYS and column.kind == "string":
        return [OTHER_DAYS[column.path[-1]]]
    other: dict[str, object] = {
        "string": OTHER_TEXT,
        "integer": OTHER_OFFSET,
        "number": OTHER_OFFSET,
        "array": (OTHER_TEXT,),
    }
    return [other.get(column.kind, not value(record, column.path))]


def samples(name: str) -> tuple[Testimony, ...]:
    return (DEED, DEMAND, OWN_DEMAND) if name in SPOKEN else (DEED,)


def holds(read: Read, testimony: Testimony, part: str, column: Column) -> str:
    """Whether an export holds one field of the claim, or of its document."""
    record: object = getattr(testimony, part)
    before = read(records(testimony))
    found = []
    for new in others(column, record):
        after = read(records(changed(moved(testimony, part, column, new), (part, *column.path), new)))
        stands = times(new, column, after) > times(new, column, before)
        found.append(HELD if stands else IN_PART if after != before else LOST)
    return alike(found)


def holds_beside(read: Read, name: str, column: Column) -> str:
    """The same of what stands beside the claims. Nothing else is changed with the id of a claim or of a report."""
    source, record = (telling, TOLD[name]) if name in TOLD else (ledger, posted()[name])
    before = read(source(name, record))
    found = []
    for new in others(column, record):
        after = read(source(name, changed(record, column.path, new)))
        found.append(
            HELD
            if times(new, column, after) > times(new, column, before)
            else IN_PART
            if after != before
            else LOST
        )
    return alike(found)


def telling(name: str, told: Any) -> Records:
    said = ((DEED.document, told),)
    return Records(
        testimonies=(),
        attributions=said if name == "attribution" else (),
        figures=said if name == "figure" else (),
        ontology=known(),
    )


@cache
def posted() -> dict[str, Any]:
    """What the ledger and a person make of a claim."""
    return {"entry": replace(records(DEED).entries[0], backing="backing"), "judgement": DECIDED}


def moved(testimony: Testimony, part: str, column: Column, new: object) -> Testimony:
    """A claim is always of its document: where one changes its id, so does the other."""
    if (part, column.path) not in {("claim", ("document",)), ("document", ("id",))}:
        return testimony
    return replace(
        testimony,
        claim=replace(testimony.claim, document=str(new)),
        document=replace(testimony.document, id=str(new)),
    )


def times(new: object, column: Column, output: list[str]) -> int:
    """In how many values of an output a value stands; a word of a fixed list stands alone."""
    word = json.dumps(new) if isinstance(new, bool) else str(new[0] if isinstance(new, tuple) else new)
    return sum(word == one if column.options else word in one for one in output)


def alike(found: list[str]) -> str:
    return found[0] if len(set(found)) == 1 else IN_PART


# ------------------------------------------------------------------------------------------------ the page


def formats() -> dict[str, Read]:
    """Every format that writes claims; Parquet holds what the package holds."""
    return {"package": package} | {
        exporter.name: reader(exporter) for exporter in EXPORTERS if exporter.name != "attributions"
    }


def beside() -> dict[str, Read]:
    """The formats that write what reports tell besides their claims."""
    return {"package": package, "attributions": reader(ATTRIBUTIONS)}


def table() -> str:
    tried = formats()
    lines = [f"| field | {' | '.join(f'`{name}`' for name in tried)} |", f"|{' --- |' * (len(tried) + 1)}"]
    for part, record in (("claim", Claim), ("document", Document)):
        for column in columns(record):
            cells = [
                alike([holds(read, each, part, column) for each in samples(name)])
                for name, read in tried.items()
            ]
            lines.append(f"| {part}.{'.'.join(column.path)} | {' | '.join(cells)} |")
    lines += rows_beside(tried, {"entry": Entry, "judgement": Judgement})
    heard = beside()
    lines += [
        "",
        f"| field | {' | '.join(f'`{name}`' for name in heard)} |",
        f"|{' --- |' * (len(heard) + 1)}",
    ]
    lines += rows_beside(heard, {"attribution": Attribution, "figure": Figure})
    return "\n" + "\n".join(lines) + "\n\n"


def rows_beside(tried: dict[str, Read], kinds: dict[str, type]) -> Iterator[str]:
    for name, kind in kinds.items():
        for column in columns(kind):
            cells = [holds_beside(read, name, column) for read in tried.values()]
            yield f"| {name}.{'.'.join(column.path)} | {' | '.join(cells)} |"


def page() -> str:
    """The page with the table as it is now."""
    text = PAGE.read_text(encoding="utf-8")
    assert TABLE.search(text), f"{PAGE} has no place for the table"
    return TABLE.sub(lambda _: table(), text)


def main(arguments: list[str]) -> int:
    now = page()
    if now == PAGE.read_text(encoding="utf-8"):
        return 0
    if "--check" in arguments:
        print("docs/exports.md: differs from what the exports hold; run `make docs`")
        return 1
    PAGE.write_text(now, encoding="utf-8")
    print("wrote docs/exports.md")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
