"""What people say in reports that are not political, looked for when somebody asks who said what, and then kept."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from .. import pipeline
from ..errors import WorkspaceError
from ..model import Attribution, Document, Figure
from ..review.namings import Identities, named_attributions, named_figures
from ..text.gate import FEW

if TYPE_CHECKING:
    from .asking import Asking


def attributions(workspace: Asking) -> Iterator[tuple[Document, Attribution]]:
    hear(workspace)
    told = workspace.store.attributions()
    yield from named_attributions(told, identities) if (identities := named(workspace)) else told


def figures(workspace: Asking) -> Iterator[tuple[Document, Figure]]:
    hear(workspace)
    told = workspace.store.figures()
    yield from named_figures(told, identities) if (identities := named(workspace)) else told


def named(workspace: Asking) -> Identities | None:
    """Who the unknown speakers are by a person's word; None where nobody has said anything."""
    namings = workspace.store.namings()
    return Identities(namings, workspace.ontology.actors) if namings else None


def hear(workspace: Asking) -> None:
    """Reads the reports that `add` left unread; a folder that may only be read still answers, from what is kept."""
    ontology = workspace.ontology
    with suppress(WorkspaceError):
        for document in workspace.store.unread(FEW):
            with suppress(ValueError, RecursionError):  # `add` has told that it cannot be parsed
                coders = pipeline.default_coders(ontology)
                workspace.store.hear(
                    pipeline.code_document(
                        document, ontology, coders, workspace.settings.model, everything=True
                    )
                )
