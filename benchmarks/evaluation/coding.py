"""Documents -> codings, each document once, and codings -> what `statusquo export` writes."""

from __future__ import annotations

import io
import multiprocessing
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from statusquo import ontology, pipeline
from statusquo.exports import EXPORTERS, Records
from statusquo.model import Coding, Document, Testimony

GROUPS = Path(__file__).parent.parent / "folds.yml"
HELD_OUT = Path(__file__).parent.parent / "learned"
WORKERS = 2
RECORDED = "2026-01-01T00:00:00Z"  # the scorers do not look at it


@dataclass(frozen=True, slots=True, kw_only=True)
class Coded:
    """One report as the rules alone code it, and as rules and learning do."""

    rules: Coding
    hybrid: Coding


def code_all(documents: Sequence[Document], folds: Mapping[str, str]) -> list[Coded]:
    """The codings of the documents, in their order.

    `folds` tells the fold of a document by its id. It is judged by what was learned without that fold, a document of no
    fold by what the package holds, which was learned from all.
    """
    groups = yaml.safe_load(GROUPS.read_text(encoding="utf-8"))
    held_out = {fold: HELD_OUT / f"{group}.json.gz" for group, members in groups.items() for fold in members}
    asked = [(d, held_out[folds[d.id]] if d.id in folds else pipeline.LEARNED) for d in documents]
    with multiprocessing.Pool(WORKERS) as pool:
        return pool.map(code, asked, chunksize=4)


def code(asked: tuple[Document, Path]) -> Coded:
    document, learned = asked
    known = ontology.load()
    coders, heard = pipeline.default_coders(known), pipeline.hear(document, known, everything=True)
    judge = pipeline.judge_with(learned)
    return Coded(
        rules=pipeline.code_heard(heard, known, coders),
        hybrid=pipeline.code_heard(heard, known, coders, judge),
    )


def exported(codings: Sequence[Coding], form: str) -> str:
    """What `statusquo export --format` would write of them."""
    records = Records(
        testimonies=[
            Testimony(claim=claim, document=coding.document, recorded_at=RECORDED)
            for coding in codings
            for claim in coding.claims
        ],
        attributions=((coding.document, one) for coding in codings for one in coding.attributions),
        ontology=ontology.load(),
    )
    exporter = next(exporter for exporter in EXPORTERS if exporter.name == form)
    out = io.StringIO()
    exporter.write(records, out)
    return out.getvalue()
