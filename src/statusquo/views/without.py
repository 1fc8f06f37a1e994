"""What rests on what: the ledger without one publisher, report or speaker, beside the ledger as it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import PurePath
from typing import ClassVar, Literal

from ..errors import UnknownName
from ..frames import Framed
from ..model import Document, Entry, Testimony, slug
from .archive import Archive, AsOf
from .differences import Difference, compared
from .holdings import InMemory
from .names import Named, folded, unknown

Source = Literal["publisher", "document", "speaker"]
KINDS: tuple[Source, ...] = ("publisher", "speaker", "document")
"""In the order in which a name is looked for."""
MANY = 8
"""Names that an error can offer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Without(Framed):
    """`falls`: cells that would be empty or say something else; `weakens`: those that would say the same with less behind it
    (another standing, another date, fewer who tell it). Claims of reports that were taken from the source fall with it; `taken` counts these reports.
    """

    LISTED: ClassVar[str] = "differences"
    kind: Source
    source: Named
    moment: AsOf
    claims: int
    taken: int
    falls: tuple[Difference, ...]
    weakens: tuple[Difference, ...]

    @property
    def differences(self) -> tuple[Difference, ...]:
        """Both in one list."""
        return (*self.falls, *self.weakens)


def without(archive: Archive, *, wanted: str, moment: AsOf, kind: Source | None = None) -> Without:
    """The ledger of a moment without a publisher, a report or a speaker; raises UnknownName where nobody is called so."""
    found_kind, source, is_theirs = find_source(archive, wanted, kind)
    own = [t for t in archive.testimonies if is_theirs(t)]
    taken = set() if found_kind == "speaker" else taken_from(own, archive)
    theirs = {t.claim.id for t in archive.testimonies if is_theirs(t) or t.document.id in taken}
    rest = Archive(
        archive.ontology,
        InMemory(
            archive.ontology,
            (t for t in archive.testimonies if t.claim.id not in theirs),
            (e for e in archive.holdings.postings() if not rests_on(e, theirs)),
            judgements=archive.judgements,
        ),
    )
    differences = compared(archive.cells(moment), rest.cells(moment), archive)
    return Without(
        kind=found_kind,
        source=source,
        moment=moment,
        claims=len(own),
        taken=len(taken),
        falls=tuple(d for d in differences if d.kind in {"gone", "new", "other value"}),
        weakens=tuple(d for d in differences if d.kind in {"other standing", "other date"}),
    )


def taken_from(own: Iterable[Testimony], archive: Archive) -> set[str]:
    """The reports of others that were taken from these: those that name their publisher as the agency, and later copies of what is
    not itself another agency's.
    """
    documents = {t.document.id: t.document for t in own}
    houses = {d.publisher.id for d in documents.values() if d.publisher}
    others = {t.document.id: t.document for t in archive.testimonies if t.document.id not in documents}
    named = {d.id for d in others.values() if d.wire in houses}
    pairs = [pair for one, other in archive.copies for pair in ((one, other), (other, one))]
    copies = {
        copy
        for original, copy in pairs
        if original in documents
        and copy in others
        and not came_from_elsewhere(documents[original])
        and came_later(others[copy], documents[original])
    }
    return named | copies


def came_from_elsewhere(document: Document) -> bool:
    publisher = document.publisher.id if document.publisher else None
    return document.wire is not None and document.wire != publisher


def came_later(copy: Document, original: Document) -> bool:
    """Of two of one day nobody knows which was the first."""
    return bool(copy.published_at and original.published_at and copy.published_at > original.published_at)


def rests_on(entry: Entry, claims: set[str]) -> bool:
    """Whether an entry is of one of these claims, or was borne out by one of them only."""
    return entry.claim in claims or entry.backing in claims


def find_source(
    archive: Archive, wanted: str, kind: Source | None
) -> tuple[Source, Named, Callable[[Testimony], bool]]:
    """Whoever or whatever is called so: a publisher before a speaker before a report."""
    keys = spellings(wanted, archive)
    offered: list[str] = []
    for one in KINDS:
        if kind not in {None, one}:
            continue
        sources: dict[str, Named] = {}
        for testimony in archive.testimonies:
            for source in sources_of(testimony, one):
                sources.setdefault(source.id, source)
        chosen = [s for s in sources.values() if not keys.isdisjoint({folded(s.id), folded(s.name)})]
        chosen = chosen or [s for s in sources.values() if is_short_for(folded(wanted), s, one)]
        if len(chosen) > 1:
            raise UnknownName(
                f"{wanted!r} is more than one {one}: {', '.join(sorted(s.name for s in chosen)[:5])}"
            )
        if chosen:
            found = chosen[0]
            return one, found, lambda t, one=one, id_=found.id: any(s.id == id_ for s in sources_of(t, one))
        offered += [source.name for source in sources.values()]
    what = f"source of a claim ({kind or 'publisher, speaker or report'})"
    raise unknown(what, wanted, offered, partial(most_common, archive))


def most_common(archive: Archive) -> list[str]:
    """The publishers and speakers on whom most claims rest."""
    found = Counter(
        s.name for t in archive.testimonies for one in ("publisher", "speaker") for s in sources_of(t, one)
    )
    return [name for name, _ in sorted(found.items(), key=lambda item: (-item[1], item[0]))[:MANY]]


def spellings(wanted: str, archive: Archive) -> set[str]:
    """A name as it was typed, and all names of the person whom it means: "Djuric" is "Marko Đurić"."""
    try:
        meant = archive.ontology.actors.get(archive.names.find(wanted).id)
    except UnknownName:
        meant = None
    known = (meant.name, *meant.names) if meant is not None and meant.kind == "person" else ()
    return {folded(name) for name in (wanted, *known)}


def is_short_for(key: str, source: Named, kind: Source) -> bool:
    """The last word of a speaker's name, the beginning of a report's id, or its file without the folder, with or without its suffix."""
    if kind == "document":
        file = PurePath(source.name)
        return folded(source.id).startswith(key) or key in {folded(file.name), folded(file.stem)}
    return kind == "speaker" and folded(source.name).split()[-1:] == [key]


def sources_of(testimony: Testimony, kind: Source) -> Iterator[Named]:
    document, speaker = testimony.document, testimony.claim.speaker
    if kind == "publisher" and document.publisher:
        yield Named(id=document.publisher.id, name=document.publisher.name)
    elif kind == "document":
        yield Named(id=document.id, name=document.title or document.path or document.id)
    elif kind == "speaker" and speaker:
        yield from (Named(id=slug(name), name=name) for name in (speaker.name, *speaker.chain))
