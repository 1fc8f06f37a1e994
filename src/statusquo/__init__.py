"""statusquo: who stands where, on whose word, as of which day.

from statusquo import Workspace
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from .version import __version__

if TYPE_CHECKING:
    from .workspace import Workspace

# before any module loads numpy: the threads of its products, small as they are here, would only wait for each other
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

__all__ = ["Workspace", "__version__"]


def __getattr__(name: str) -> object:
    """The workspace is imported when it is first asked for: `statusquo --help` needs none."""
    if name != "Workspace":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .workspace import Workspace

    return Workspace
