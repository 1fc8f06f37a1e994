"""Why a cell says what it says: every claim behind it, against it, and beside it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..model import Claim, Entry, Testimony
from .archive import Archive, AsOf
from .circles import told_of_circles
from .hints import elsewhere
from .names import ANYBODY, Named, by_column
from .status import Axis, StatusCell, bears_on, standing
from .witnesses import Witness, witness, witnesses


@dataclass(frozen=True, slots=True, kw_only=True)
class Unposted:
    """A claim that leaves the ledger as it is, and the reason."""

    witness: Witness
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounds:
    """One axis between two parties: the cell, what bears it, what speaks against it, and the rest.

    `overtaken` posted to the ledger but do not bear the value of this day; `unposted` never did.
    """

    axis: Axis
    cell: StatusCell | None
    bearing: tuple[Witness, ...]
    against: tuple[Witness, ...]
    overtaken: tuple[Witness, ...]
    unposted: tuple[Unposted, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """One axis between two parties."""

    subject: Named
    toward: Named
    axis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    subject: Named
    toward: Named
    moment: AsOf
    grounds: tuple[Grounds, ...]
    silence: str = ""
    """Where there are no grounds, why, and where to look."""


def why(archive: Archive, *, subject: Named, toward: Named, moment: AsOf, axis: str | None = None) -> Why:
    """The grounds of every axis on which anything was said between the two, or of one axis."""
    cells = standing(archive, moment, subject)
    cells = [cell for cell in cells if bears_on(cell, toward, cells, archive)]
    heard = heard_between(archive, subject, toward, moment)
    every = by_column({cell.axis for cell in cells} | set(heard), archive.ontology)
    axes = [key for key in every if axis in {None, key}]
    return Why(
        silence="" if axes else silence_of(archive, subject, toward, moment, every),
        subject=subject,
        toward=toward,
        moment=moment,
        grounds=tuple(
            grounds(
                archive,
                Place(subject, toward, key),
                next((c for c in cells if c.axis == key), None),
                heard.get(key, []),
            )
            for key in axes
        ),
    )


def silence_of(archive: Archive, subject: Named, toward: Named, moment: AsOf, every: Iterable[str]) -> str:
    """Nothing was said of the two; `every` are the axes on which something was, though not on the one asked for."""
    known = f", as known on {moment.known}" if moment.known else ""
    others = ", ".join(archive.ontology.statuses[axis].label for axis in every)
    line = f"Nothing was said of {subject.name} and {toward.name}{' on this axis' if others else ''}{known}"
    if others:
        return f"{line}, only on others: {others}."
    nobody = next((one for one in (subject, toward) if not is_told_of(one, archive)), None)
    return f"{line}. {elsewhere(archive, nobody) if nobody else ''}".rstrip()


def is_told_of(party: Named, archive: Archive) -> bool:
    return party.name == ANYBODY or bool(archive.about(party.id))


def heard_between(
    archive: Archive, subject: Named, toward: Named, moment: AsOf
) -> dict[str, list[Testimony]]:
    """By axis, every claim known by then that is about the two, posted or not, and what is said of all or none of those to whom the
    other party belongs.
    """
    heard: dict[str, list[Testimony]] = {}
    if toward.name == ANYBODY:
        return heard
    told_of = [t for t in archive.about(subject.id) if archive.known(t, moment)]
    for word, testimony in told_of_circles(archive, subject, toward, told_of):
        heard.setdefault(word.entry.axis, []).append(testimony)
    for testimony in told_of:
        for link in archive.links(testimony.claim):
            if archive.same(link.subject, subject.id) and archive.same(link.toward, toward.id):
                told = heard.setdefault(link.axis, [])
                if testimony not in told:
                    told.append(testimony)
    return heard


def grounds(archive: Archive, place: Place, cell: StatusCell | None, heard: Iterable[Testimony]) -> Grounds:
    axis = place.axis
    bearing, against = (cell.claims, cell.against) if cell else ((), ())
    entries = archive.entries_of(t.claim.id for t in heard)
    posted = {e.claim for e in entries if e.axis == axis and e.value and lies_between(e, place, archive)}
    elsewhere = {e.claim for e in entries if e.axis != axis}
    rest = [
        t
        for t in heard
        if t.claim.id not in {*bearing, *against} and (t.claim.id in posted or t.claim.id not in elsewhere)
    ]
    return Grounds(
        axis=Axis(key=axis, label=archive.ontology.statuses[axis].label),
        cell=cell,
        bearing=witnesses(bearing, archive),
        against=witnesses(against, archive),
        overtaken=witnesses(tuple(t.claim.id for t in rest if t.claim.id in posted), archive),
        unposted=tuple(
            Unposted(witness=witness(t, archive), reason=reason(t, archive))
            for t in sorted(rest, key=lambda t: (t.reported_at, t.claim.evidence.start))
            if t.claim.id not in posted
        ),
    )


def lies_between(entry: Entry, place: Place, archive: Archive) -> bool:
    return archive.same(entry.subject, place.subject.id) and archive.same(entry.toward, place.toward.id)


def reason(testimony: Testimony, archive: Archive) -> str:
    """Why a claim leaves the ledger as it is."""
    claim = testimony.claim
    judgement = archive.verdicts.get(claim.id)
    if judgement and judgement.verdict == "rejected":
        return "rejected"
    if not claim.factual:
        return claim.modality
    if (circle := circle_of(claim)) is not None:
        return circle
    if claim.grade == "tentative" and not judgement:
        return f"tentative: {claim.why}" if claim.why else "tentative"
    if claim.polarity == "negated":
        return "denied"
    return "moves nothing on this axis"


def circle_of(claim: Claim) -> str | None:
    """Of which circle it says all or none, in words: "said of none of African states"."""
    from ..ledger.scoped import ALL, NONE, says_all_or_none

    circle = next((p for p in (claim.actor, claim.recipient) if p and p.kind == "collective"), None)
    if circle is None or claim.quantifier not in {NONE, ALL} or not says_all_or_none(claim):
        return None
    return f"said of {'none' if claim.polarity == 'negated' else 'all'} of “{circle.name}”"
