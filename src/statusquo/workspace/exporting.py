"""All records of a workspace, written out for other programs."""

from __future__ import annotations

from io import StringIO
from pathlib import Path
from typing import TextIO

from ..errors import UnclearQuestion, UnknownName
from ..exports import FolderExporter, Records
from ..exports.choice import find_exporter
from . import hearing
from .asking import Asking


class Exporting(Asking):
    """The part of a workspace that writes its records out."""

    def export(self, name: str, to: TextIO | Path | str, *, table: bool = False) -> int:
        """Writes all claims in one of the formats of `exports`, to an open file or to a path; returns the number of rows.

        A format of several files needs the path of a folder. An export that fails leaves a file as it was.
        """
        exporter = find_exporter(name)
        to = Path(to) if isinstance(to, str) else to
        if isinstance(exporter, FolderExporter):
            if not isinstance(to, Path):
                raise UnclearQuestion(f"the format {name} is a folder of tables: name it with -o DIR")
            if table:
                raise UnknownName(f"the format {name} is a folder of tables: it has no form as a single one")
            return exporter.write(self.records(), to)
        write = exporter.table if table else exporter.write
        if write is None:
            raise UnknownName(f"the format {name} has no form as a table")
        if not isinstance(to, Path):
            return write(self.records(), to)
        text = StringIO(newline="")
        written = write(self.records(), text)
        with to.open("w", encoding="utf-8", newline="") as file:
            file.write(text.getvalue())
        return written

    def records(self) -> Records:
        """All that exporters are given; attributions and figures are read when they are asked for."""
        testimonies = self.archive.testimonies
        self.archive.told.fetch(entry.claim for entry in self.archive.entries)  # refuses a store with a hole
        return Records(
            testimonies=testimonies,
            attributions=hearing.attributions(self),
            ontology=self.ontology,
            documents=self.store.documents(),
            entries=self.archive.entries,
            judgements=self.archive.judgements,
            figures=hearing.figures(self),
            recorded=self.store.recorded(),
        )
