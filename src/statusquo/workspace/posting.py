"""Brings the ledger of a store up to the reports and judgements in it, at the cost of what is new alone."""

from __future__ import annotations

from .. import pipeline
from ..ontology import Ontology
from ..store import Store

BATCH = 200
"""Reports that are posted in one transaction: a crash loses no more, and memory holds no more."""


def post(store: Store, ontology: Ontology) -> None:
    """Doing it twice changes nothing; what a crash has left undone, the next call does."""
    while (arrivals := store.arrivals(BATCH)) is not None:
        new = (*store.testimonies_in(arrivals.documents), *store.testimonies_of(arrivals.judged))
        entries = pipeline.post_new(
            new,
            store.testimonies_like(pipeline.kinds_of(new)),
            store.testimonies_in,
            store.copies({testimony.document.id for testimony in new}),
            store.judgements(),
            ontology,
        )
        store.add_entries(entries, arrivals)
