"""The store of a workspace. Each command that writes is one transaction: after a crash, the same command makes it whole."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Self

from statusquo.ontology.load import Ontology, load

from . import connection as connections
from .ledger import Ledger
from .namings import Namings
from .reports import Reports
from .testimonies import Testimonies


class Store(Reports, Testimonies, Ledger, Namings):
    """Documents with their sentences, claims, attributions and figures; near copies; ledger entries; judgements.

    Open it with `Store.open`, best in a `with` block. All lists come in an order that depends on their content alone.
    """

    @classmethod
    def open(cls, path: Path, *, create: bool = False, ontology: Ontology | None = None) -> Self:
        """The store in this file, brought up to date; raises WorkspaceError where there is none, where the file is
        something else or of a newer version, and StoreBusy where another process keeps writing.
        """
        connection = connections.connect(path, create=create)
        try:
            with connections.translated(path):
                connections.learn(connection, ontology or load(), path)
        except BaseException:
            connection.close()
            raise
        return cls(connection, path)

    def together(self) -> AbstractContextManager[None]:
        """All that is written within is one transaction: many reports at the cost of one wait for the disk."""
        return connections.transaction(self._connection, self.path)

    def close(self) -> None:
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
