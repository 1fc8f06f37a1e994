"""Python's collector of garbage stands still while a report is coded, and does not look at what was loaded for good.

Nearly nothing dies before a report is coded. Until then a collector would go through its words several times for nothing, and now and
then through all that was loaded as well, a quarter of a million things.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache


@contextmanager
def collected_later() -> Iterator[None]:
    """Nothing is collected within; what has died is at the first chance behind it. Who has turned the collector off keeps it off."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        keep_what_stands()
        if was_on:
            gc.enable()


@cache
def keep_what_stands() -> None:
    """Once a process, when its first report is coded and all knowledge is loaded: a collector passes over what stands now."""
    gc.freeze()
