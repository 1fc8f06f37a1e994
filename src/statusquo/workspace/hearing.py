"""What people say in reports that are not political, looked for when somebody asks who said what, and then kept."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from .. import pipeline
from ..errors import WorkspaceError
from ..model import Attribution, Document, Figure
from ..text.gate import FEW

if TYPE_CHECKING:
    from .asking import Asking


def attributions(workspace: Asking) -> Iterator[tuple[Document, Attribution]]:
    hear(workspace)
    yield from workspace.store.attributions()


def figures(workspace: Asking) -> Iterator[tuple[Document, Figure]]:
    hear(workspace)
    yield from workspace.store.figures()


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
