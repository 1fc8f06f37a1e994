"""Ids: hashes of what a record is made of, slugs of names that no file knows."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from functools import lru_cache


def stable_id(*parts: object) -> str:
    """The same sixteen hex digits for the same parts, on every machine and in every build."""
    return hashlib.sha256("\x1f".join(map(str, parts)).encode()).hexdigest()[:16]


@lru_cache(maxsize=10_000)
def slug(name: str) -> str:
    """An id that never changes for an actor that no file knows. Kept, for a report calls them the same again and again."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "unnamed"
