"""The format that a user names."""

from __future__ import annotations

from ..views.names import unknown
from . import EXPORTERS
from .records import Exporter


def find_exporter(name: str) -> Exporter:
    for exporter in EXPORTERS:
        if exporter.name == name:
            return exporter
    raise unknown("format", name, [exporter.name for exporter in EXPORTERS])
