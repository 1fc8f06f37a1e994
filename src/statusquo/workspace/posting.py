"""Brings the ledger of a store up to the reports and judgements in it, at the cost of what is new alone."""

from __future__ import annotations

from .. import pipeline
from ..ontology import Ontology
from ..review.namings import Identities
from ..store import Store

BATCH = 200
"""Reports that are posted in one transaction: a crash loses no more, and memory holds no more."""


def post(store: Store, ontology: Ontology) -> None:
    """Doing it twice changes nothing; what a crash has left undone, the next call does."""
    while (arrivals := store.arrivals(BATCH)) is not None:
        namings = store.namings()
        identities = Identities(namings, ontology.actors)
        raw = (*store.testimonies_in(arrivals.documents), *store.testimonies_of(arrivals.judged))
        if arrivals.named:
            linked = {actor for one in arrivals.named for actor in identities.linked(one)}
            about = {t.claim.id: t for t in store.testimonies_about(linked)}
            raw += (
                *about.values(),
                *(t for t in store.testimonies_told_by(linked) if t.claim.id not in about),
            )
        new = pipeline.named(raw, namings, ontology)
        kinds = identities.kinds(pipeline.kinds_of(new))
        entries = pipeline.post_new(
            new,
            pipeline.named(store.testimonies_like(kinds), namings, ontology),
            store.testimonies_in,
            store.copies({testimony.document.id for testimony in new}),
            store.judgements(),
            ontology,
        )
        store.add_entries(entries, arrivals, pipeline.renamed(raw, namings, ontology))
