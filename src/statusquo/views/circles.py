"""What reports tell of all or none of those to whom a party belongs ("no African state has"), which posts to no cell of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ..model import Testimony
from .archive import Archive
from .names import Named

if TYPE_CHECKING:
    from ..ledger.scoped import Word


def told_of_circles(
    archive: Archive, subject: Named, toward: Named, told: Sequence[Testimony]
) -> Iterator[tuple[Word, Testimony]]:
    """The words on a circle of the other party, out of what was told of the subject."""
    from ..ledger.scoped import said_of_circles

    by_claim = {t.claim.id: t for t in told}
    for word in said_of_circles(told, archive.ontology):
        belongs = archive.ontology.authority(toward.id) in (word.members or ())
        if belongs and archive.same(word.entry.subject, subject.id):
            yield word, by_claim[word.entry.claim]
