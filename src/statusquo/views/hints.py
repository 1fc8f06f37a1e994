"""Where to look instead: whom the reports tell of, under which names, and what waits for a person."""

from __future__ import annotations

from collections import Counter

from .archive import Archive
from .names import WORDS_ALIKE, Named, folded, nearest

FEW = 8
"""Names that one line can list."""


def elsewhere(archive: Archive, subject: Named) -> str:
    """One line on somebody of whom no claim is: the bodies for which he acts, else names that look alike, else whom reports tell of."""
    if bodies := acted_for(archive, subject):
        return f"What {subject.name} does in office stands under: {', '.join(bodies)}."
    names = {name for id_, name in archive.holdings.parties() if not archive.same(id_, subject.id)}
    if near := nearest(subject.name, names, least=WORDS_ALIKE):
        return f"Names in the reports that look alike: {', '.join(near)}."
    told = most_told(archive)
    return f"Reports here tell most of: {', '.join(told)}." if told else ""


def acted_for(archive: Archive, person: Named) -> list[str]:
    """The bodies for which reports tell that a person acted, the most frequent first; else those of his offices of which they tell."""
    key = folded(person.name)
    agents = (t.claim.actor for t in archive.testimonies if t.claim.actor.agent)
    found = Counter(actor.id for actor in agents if key == folded(actor.agent or ""))
    known = archive.ontology.actors.get(person.id)
    for role in known.roles if known and known.kind == "person" and not found else ():
        if archive.about(role.of):
            found[role.of] += 1
    return [archive.names.named(body).name for body, _ in found.most_common(FEW)]


def most_told(archive: Archive) -> list[str]:
    """Those of whom the ledger has most, by name."""
    rows = Counter(archive.names.named(entry.subject).name for entry in archive.entries)
    return [name for name, _ in sorted(rows.items(), key=lambda row: (-row[1], row[0]))[:FEW]]


def waiting(archive: Archive, subject: Named) -> str:
    """How many tentative claims would tell of the subject were they accepted."""
    from .review import review

    number = len(review(archive, subject=subject))
    if not number:
        return ""
    wait = "1 tentative claim waits" if number == 1 else f"{number} tentative claims wait"
    return f"{wait}: statusquo review {subject.name!r}"
