"""Who and when: the reference lists of tests/cases through the public functions, by kind, beside dateparser.

    python benchmarks/who_and_when.py [--wrong]

The lists were written by somebody who had not seen the grammar. What gives no claim or no parse counts as wrong, unless the
right answer is that nobody is meant. dateparser (optional) is asked in the same way, with the day of publication as its base;
its granularity is the period that it tells of the words it found. `--wrong` prints what went wrong.
"""

from __future__ import annotations

import csv
import importlib
import re
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

from reference_cases import NO_ACTOR, Case, load, means, told, weigh
from statusquo import ontology, pipeline
from statusquo.model import Claim, Document, Party, slug, stable_id
from statusquo.text.dates import find_dates

KNOWN = ontology.load()


@dataclass(frozen=True, slots=True)
class Mark:
    """How one case went. `second` is the stricter mark, None where the case does not ask; `other` are dateparser's two."""

    kind: str
    case: Case
    got: str
    first: bool
    second: bool | None
    other: tuple[bool, bool] | None = None


def report(case: Case) -> Document:
    text = case["text"]
    return Document(id=stable_id(text), text=text, published_at=case["published"], published_basis="given")


# ------------------------------------------------------------------------------------------------ dates


def one_of(found: Sequence[tuple[int, int, Any]], case: Case) -> tuple[Any, bool]:
    """What was found where the case looks, the widest one; and whether it is the only one, as without `of` it has to be."""
    start = case["text"].find(case["of"]) if "of" in case else 0
    end = start + len(case.get("of", case["text"]))
    there = [item for item in found if item[0] < end and start < item[1]]
    widest = max(there, key=lambda item: item[1] - item[0])[2] if there else None
    return widest, "of" in case or len(there) < 2


def installed() -> ModuleType | None:
    try:
        importlib.import_module("dateparser.search")
        return importlib.import_module("dateparser")
    except ImportError:
        return None


def by_dateparser(dateparser: ModuleType, case: Case) -> tuple[bool, bool]:
    settings: dict[str, Any] = {"PREFER_DATES_FROM": case.get("tense", "past").replace("present", "past")}
    if case["published"]:
        settings["RELATIVE_BASE"] = datetime.fromisoformat(case["published"])
    text, found, at = case["text"], [], 0
    for words, day in dateparser.search.search_dates(text, languages=["en"], settings=settings) or []:
        at = max(text.find(words, at), 0)
        found.append((at, at + len(words), (words, day)))
    got, alone = one_of(found, case)
    if got is None or not alone:
        return weigh(None, case) if alone else (False, False)
    period = dateparser.date.DateDataParser(languages=["en"], settings=settings).get_date_data(got[0]).period
    length = {"year": 4, "month": 7}.get(period, 10)
    marks = {size: weigh((got[1].date().isoformat()[:size], "", period), case) for size in (4, 7, 10)}
    return any(first for first, _ in marks.values()), marks[length][1]


def dates(name: str = "dates.yml") -> Iterator[Mark]:
    for kind, case in load(name, "dates"):
        found = find_dates(case["text"], case["published"] or None, case.get("tense", "past"))
        got, alone = one_of([(f.start_offset, f.end_offset, f.when) for f in found], case)
        first, second = weigh(told(got), case) if alone else (False, False)
        yield Mark(kind, case, f"{told(got)}{'' if alone else ' and more'}", first, second)


def is_dated(claim: Claim, case: Case) -> bool:
    announced = "announced" not in case or weigh(told(claim.announced), case["announced"])[1]
    return announced and weigh(told(claim.when), case)[1]


def acts() -> Iterator[Mark]:
    coders = pipeline.default_coders(KNOWN)
    for kind, case in load("dates.yml", "acts"):
        coding = pipeline.code_document(report(case), KNOWN, coders)
        claims = [claim for claim in coding.claims if claim.act == case["act"]]
        right = bool(claims) and all(is_dated(claim, case) for claim in claims)
        got = [(told(claim.when), told(claim.announced)) for claim in claims]
        yield Mark(kind, case, str(got), right, right if claims else None)


def documents() -> Iterator[Mark]:
    for kind, case in load("dates.yml", "documents"):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            (folder / case["name"]).write_text(case["content"], encoding="utf-8")
            if row := case.get("manifest"):
                with (folder / "manifest.csv").open("w", encoding="utf-8", newline="") as file:
                    csv.writer(file).writerows([["path", *row], [case["name"], *row.values()]])
            read = [item for item in pipeline.read_documents([folder], KNOWN) if isinstance(item, Document)]
        day = read[0].published_at or read[0].not_before or "" if len(read) == 1 else "unread"
        got = (day, read[0].published_basis if len(read) == 1 else "")
        first = got[0] in {case["day"], case.get("also_day", case["day"])}
        bases = {case["basis"], case.get("also")} if got[0] == case["day"] else {got[1]}
        yield Mark(kind, case, str(got), first, first and got[1] in bases)


# ------------------------------------------------------------------------------------------------ mentions


def party(case: Case) -> tuple[Party | None, bool]:
    """Whom the product takes the mention for, and whether its sentence was read at all."""
    places = list(re.finditer(rf"(?<!\w){re.escape(case['of'])}(?!\w)", case["text"]))
    start, end = places[int(case.get("nth", 1)) - 1].span()
    heard = pipeline.hear(report(case), KNOWN, everything=True)
    for sentence, doc in heard.parsed:
        at = sentence.span.start
        if at <= start < sentence.span.end:
            span = doc.char_span(start - at, end - at, alignment_mode="expand")
            assert span is not None, "the parser sees the same characters"
            return heard.scene.one(span.root), True
    return None, False


def mentions(name: str = "mentions.yml") -> Iterator[Mark]:
    for kind, case in load(name, "mentions"):
        got, read = party(case)
        nobody = bool({case.get("is"), *case.get("also", [])} & NO_ACTOR)
        first = means(got, case, KNOWN.actors) and (read or nobody)
        second = None
        if "agent" in case:
            names = f"{got.agent} {got.id}" if got else ""
            second = first and bool({*slug(case["agent"]).split("-")} & {*slug(names).split("-")})
        shown = f"{got.id} ({got.kind}, {got.agent}, {got.why}, sure: {got.sure})" if got else "None"
        yield Mark(kind, case, shown if read else "not read", first, second)


# ------------------------------------------------------------------------------------------------ the table


BLOCKS: dict[str, tuple[Callable[[], Iterator[Mark]], str, str]] = {
    "dates": (dates, "start", "all"),
    "acts": (acts, "right", "of read"),
    "documents": (documents, "day", "basis"),
    "mentions": (mentions, "actor", "person"),
    "second dates": (partial(dates, "dates_second.yml"), "start", "all"),
    "second mentions": (partial(mentions, "mentions_second.yml"), "actor", "person"),
}
"""What runs them, and the two marks: the second of a date is start, end and granularity; of a mention, who holds the role."""


def share(marks: Sequence[bool | None]) -> float | None:
    """The share right among those that were asked."""
    asked = [mark for mark in marks if mark is not None]
    return sum(asked) / len(asked) if asked else None


def table(block: str, marks: Sequence[Mark]) -> Iterator[str]:
    _, first, second = BLOCKS[block]
    others = any(mark.other for mark in marks)
    head = "  dateparser" if others else "  (dateparser is not installed)" if block.endswith("dates") else ""
    yield f"{block:<40}{'cases':>6}{first:>8}{second:>8}{head}"
    for kind in [*dict.fromkeys(mark.kind for mark in marks), ""]:
        of = [mark for mark in marks if kind in {"", mark.kind}]
        rows = [share([m.first for m in of]), share([m.second for m in of])]
        if others:
            rows += [share([m.other[i] if m.other else None for m in of]) for i in (0, 1)]
        figures = "".join(f"{'-' if row is None else f'{row:.1%}':>8}" for row in rows)
        yield f"  {kind or 'all':<38}{len(of):>6}{figures}"


def main() -> int:
    for block, (run, _, _) in BLOCKS.items():
        marks = list(run())
        if block.endswith("dates") and (other := installed()):
            marks = [replace(mark, other=by_dateparser(other, mark.case)) for mark in marks]
        print("\n".join(table(block, marks)), end="\n\n")
        for mark in marks if "--wrong" in sys.argv[1:] else ():
            if not mark.first or mark.second is False:
                print(f"  [{mark.kind}] {dict(mark.case)}\n      got {mark.got}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
