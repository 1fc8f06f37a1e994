"""The format that a user names."""

from __future__ import annotations

from ..views.names import unknown
from . import EXPORTERS, FOLDER_EXPORTERS
from .records import Exporter, FolderExporter


def find_exporter(name: str) -> Exporter | FolderExporter:
    every: tuple[Exporter | FolderExporter, ...] = (*EXPORTERS, *FOLDER_EXPORTERS)
    for exporter in every:
        if exporter.name == name:
            return exporter
    raise unknown("format", name, [exporter.name for exporter in every])
