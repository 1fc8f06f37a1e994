"""What rests on what: the ledger without one publisher, report or speaker, beside the ledger as it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import ClassVar, Literal

from ..errors import UnknownName
from ..frames import Framed
from ..model import Entry, Testimony, slug
from .archive import Archive, AsOf
from .differences import Difference, compared
from .holdings import InMemory
from .names import Named, folded, unknown

Source = Literal["publisher", "document", "speaker"]
KINDS: tuple[Source, ...] = ("publisher", "speaker", "document")
"""In the order in which a name is looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Without(Framed):
    """`falls`: cells that would be empty or say something else; `weakens`: those that would say the same with less behind it
    (another standing, another date, fewer who tell it).
    """

    LISTED: ClassVar[str] = "differences"
    kind: Source
    source: Named
    moment: AsOf
    claims: int
    falls: tuple[Difference, ...]
    weakens: tuple[Difference, ...]

    @property
    def differences(self) -> tuple[Difference, ...]:
        """Both in one list."""
        return (*self.falls, *self.weakens)


def without(archive: Archive, *, wanted: str, moment: AsOf, kind: Source | None = None) -> Without:
    """The ledger of a moment without a publisher, a report or a speaker; raises UnknownName where nobody is called so."""
    found_kind, source, is_theirs = find_source(archive, wanted, kind)
    theirs = {t.claim.id for t in archive.testimonies if is_theirs(t)}
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
        claims=len(theirs),
        falls=tuple(d for d in differences if d.kind in {"gone", "new", "other value"}),
        weakens=tuple(d for d in differences if d.kind in {"other standing", "other date"}),
    )


def rests_on(entry: Entry, claims: set[str]) -> bool:
    """Whether an entry is of one of these claims, or was borne out by one of them only."""
    return entry.claim in claims or entry.backing in claims


def find_source(
    archive: Archive, wanted: str, kind: Source | None
) -> tuple[Source, Named, Callable[[Testimony], bool]]:
    """Whoever or whatever is called so: a publisher before a speaker before a report."""
    key = folded(wanted)
    offered: list[str] = []
    for one in KINDS:
        if kind not in {None, one}:
            continue
        sources: dict[str, Named] = {}
        for testimony in archive.testimonies:
            for source in sources_of(testimony, one):
                sources.setdefault(source.id, source)
        chosen = [s for s in sources.values() if key in {folded(s.id), folded(s.name)}]
        chosen = chosen or [s for s in sources.values() if is_short_for(key, s, one)]
        if len(chosen) > 1:
            raise UnknownName(
                f"{wanted!r} is more than one {one}: {', '.join(sorted(s.id for s in chosen)[:5])}"
            )
        if chosen:
            found = chosen[0]
            return one, found, lambda t, one=one, id_=found.id: any(s.id == id_ for s in sources_of(t, one))
        offered += [source.name for source in sources.values()]
    raise unknown(kind or "publisher, speaker or report", wanted, offered)


def is_short_for(key: str, source: Named, kind: Source) -> bool:
    """The last word of a speaker's name, or the beginning of a report's id."""
    if kind == "document":
        return source.id.startswith(key)
    return kind == "speaker" and folded(source.name).split()[-1:] == [key]


def sources_of(testimony: Testimony, kind: Source) -> Iterator[Named]:
    document, speaker = testimony.document, testimony.claim.speaker
    if kind == "publisher" and document.publisher:
        yield Named(id=document.publisher.id, name=document.publisher.name)
    elif kind == "document":
        yield Named(id=document.id, name=document.title or document.path or document.id)
    elif kind == "speaker" and speaker:
        yield from (Named(id=slug(name), name=name) for name in (speaker.name, *speaker.chain))
