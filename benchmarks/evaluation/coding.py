"""Documents -> codings, each document once, and codings -> what `statusquo export` writes."""

from __future__ import annotations

import io
import multiprocessing
from collections.abc import Mapping, Sequence

from statusquo import ontology, pipeline
from statusquo.exports import EXPORTERS, Records
from statusquo.model import Coding, Document, Testimony

WORKERS = 2
RECORDED = "2026-01-01T00:00:00Z"  # the scorers do not look at it


def code_all(documents: Sequence[Document], folds: Mapping[str, str]) -> list[Coding]:
    """The codings of the documents, in their order.

    `folds` tells the fold of a document by its id; the rules read every fold alike. A coder that learns from the folds takes
    for each the model that was trained without it, and for a document of no fold the one that was trained on all.
    """
    del folds
    with multiprocessing.Pool(WORKERS) as pool:
        return pool.map(code, documents, chunksize=4)


def code(document: Document) -> Coding:
    known = ontology.load()
    return pipeline.code_document(document, known, pipeline.default_coders(known), everything=True)


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
