"""Where a workspace keeps what it has read: one SQLite file that any SQLite tool opens."""

from .store import Store

__all__ = ["Store"]
