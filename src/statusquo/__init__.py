"""statusquo: who stands where, on whose word, as of which day.

from statusquo import Workspace
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .version import __version__

if TYPE_CHECKING:
    from .workspace import Workspace

__all__ = ["Workspace", "__version__"]


def __getattr__(name: str) -> object:
    """The workspace is imported when it is first asked for: `statusquo --help` needs none."""
    if name != "Workspace":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .workspace import Workspace

    return Workspace
