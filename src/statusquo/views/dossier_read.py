"""Which reports bear on the subject of a dossier: its page prints these, and its head tells of how many that were read they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass

from ..model import Cell
from .archive import Archive
from .names import Named
from .witnesses import Witness


def bearing(archive: Archive, subject: Named, cells: Iterable[Cell], answers: Iterable[object]) -> set[str]:
    """By id, the reports with a claim on the subject, behind one of its cells, or in one of the answers that its page shows."""
    told = {claim for cell in cells for claim in (*cell.claims, *cell.against)}
    archive.told.fetch(told)
    reports = {archive.told[claim].document.id for claim in told if claim in archive.told}
    reports |= {testimony.document.id for testimony in archive.about(subject.id)}
    return reports | {one.document.id for answer in answers for one in witnesses_in(answer)}


def witnesses_in(answer: object) -> Iterator[Witness]:
    """Every claim that an answer shows, however deep."""
    if isinstance(answer, Witness):
        yield answer
    elif isinstance(answer, tuple):
        for part in answer:
            yield from witnesses_in(part)
    elif is_dataclass(answer) and not isinstance(answer, type):
        for field in fields(answer):
            yield from witnesses_in(getattr(answer, field.name))
