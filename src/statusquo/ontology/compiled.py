"""What the YAML files of a folder say, kept as plain values in the user's cache: to read YAML takes ten times as long.

One file a folder, written whole and moved into place, so that two processes may write at once. It holds only what `marshal`
can: numbers, text, lists, mappings. It counts while name, size and times of every file are what they were; whatever is wrong
with it, and wherever it cannot be written, the YAML is read. STATUSQUO_CACHE names another place; set to nothing, none is used.
"""

from __future__ import annotations

import hashlib
import marshal
import os
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .files import files, parse

VARIABLE = "STATUSQUO_CACHE"
VERSION = 1
SETTLED = 2.0
"""Seconds: a file that changed later may change again and bear the same time, so that it is not kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """The plain values of every file by its path within the folder, in the order of `files`; `digest` changes when any file does."""

    path: Path
    digest: str
    files: Mapping[str, Any]

    def below(self, folder: str) -> dict[str, Any]:
        """The files of a folder within this one, by path."""
        return {name: raw for name, raw in self.files.items() if name.startswith(f"{folder}/")}


def read_folder(folder: Path, cache: Path | None = None) -> Folder:
    """All files of a folder, from the cache where nothing has changed; raises OntologyError where one is not YAML."""
    cache = cache or cache_folder()
    if cache is None:
        return parsed(folder)
    kept = place_of(folder, cache)
    state, newest = state_of(folder)
    found = restored(kept, state)
    if found is None:
        read = parsed(folder)
        if time.time() - newest > SETTLED:
            keep(kept, state, read)
        return read
    digest, values = found
    return Folder(path=folder, digest=digest, files=values)


def parsed(folder: Path) -> Folder:
    values = {path.relative_to(folder).as_posix(): parse(path) for path in files(folder)}
    return Folder(path=folder, digest=digest(folder), files=values)


def digest(folder: Path) -> str:
    summed = hashlib.sha256()
    for path in files(folder):
        content = path.read_bytes() if path.is_file() else b""  # whoever parses it says what is wrong
        summed.update(path.relative_to(folder).as_posix().encode() + b"\0" + content)
    return summed.hexdigest()[:12]


# ------------------------------------------------------------------------------------------------ the cache


def place_of(folder: Path, cache: Path) -> Path:
    """The one file of a folder, for this version of Python."""
    key = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
    return cache / f"{key}.{sys.implementation.cache_tag}.{VERSION}"


def cache_folder() -> Path | None:
    """Where the user's caches lie; None where there is no such place, or none is wanted."""
    if (named := os.environ.get(VARIABLE)) is not None:
        return Path(named) if named else None
    base = os.environ.get("XDG_CACHE_HOME")
    try:
        return (Path(base) if base else Path.home() / ".cache") / "statusquo"
    except RuntimeError:
        return None


def state_of(folder: Path) -> tuple[bytes, float]:
    """A sum over name, size and times of every YAML file, and the time of the newest (seconds since 1970)."""
    found = [
        (path, stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns) for path, stat in stats(os.fspath(folder))
    ]
    summed = hashlib.sha256(repr(sorted(found)).encode())
    return summed.digest(), max((times[2] for times in found), default=0) / 1e9


def stats(folder: str) -> Iterator[tuple[str, os.stat_result]]:
    """Every YAML file below a folder; a Path for each of two thousand would double the time."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from stats(entry.path)
            elif entry.name.endswith(".yml") and entry.is_file():
                yield entry.path, entry.stat()


def restored(kept: Path, state: bytes) -> tuple[str, dict[str, Any]] | None:
    """Digest and files as they were kept; None where they are of another state, or damaged."""
    try:
        content = kept.read_bytes()
    except OSError:
        return None
    known, summed, body = content[:32], content[32:64], content[64:]
    if known != state or hashlib.sha256(body).digest() != summed:
        return None
    found, values = marshal.loads(body)  # noqa: S302 - what we wrote, or the sum would differ; it can hold no code to run
    return found, values


def keep(kept: Path, state: bytes, folder: Folder) -> None:
    """Writes the cache, whole or not at all; where that is not possible, nothing is lost but time."""
    try:
        body = marshal.dumps((folder.digest, dict(folder.files)))
    except ValueError:
        return  # a date, say: the shapes will refuse it
    with suppress(OSError):
        kept.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=kept.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(state + hashlib.sha256(body).digest() + body)
            Path(name).replace(kept)
        except OSError:
            Path(name).unlink(missing_ok=True)
