"""The files under the paths that a user names, in order, each once, with what a manifest says of it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..model import Issue
from . import manifest
from .normalise import SURROGATE
from .reading import Hints, refused

Told = Mapping[Path, Hints]
LoadManifest = Callable[[Path], tuple[Told, Sequence[Issue]]]
WORKSPACE_MARK = "statusquo.toml"
WORKSPACE_FILES = (WORKSPACE_MARK, "statusquo.db", "statusquo.db-wal", "statusquo.db-shm", "dossiers")
"""What lies in the folder of a workspace and is no report."""


def of_no_use(issue: Issue) -> bool:
    """Whether the manifest of a folder can tell nothing, so that nothing there is read."""
    return issue.code == manifest.UNUSABLE


def no_manifest(_folder: Path) -> tuple[Told, Sequence[Issue]]:
    return {}, ()


@dataclass(slots=True, kw_only=True)
class Walk:
    """One run over files and folders.

    `seen` holds real paths, so that links and loops lead nowhere twice; `met` counts files, those seen before
    as well.
    """

    load_manifest: LoadManifest = no_manifest
    seen: set[str] = field(default_factory=set)
    met: int = 0

    def over(self, paths: Sequence[Path]) -> Iterator[tuple[Path, Hints | None] | Issue]:
        """Each file with its hints, None where no manifest names it; an Issue where a path leads nowhere."""
        for path in paths:
            if path.is_dir():
                yield from self.added_folder(path)
            else:
                told, issues = self.load_manifest(path.parent)
                useless = [replace(issue, where=path.as_posix()) for issue in issues if of_no_use(issue)]
                yield from useless or self.file(path, told)

    def added_folder(self, folder: Path) -> Iterator[tuple[Path, Hints | None] | Issue]:
        if os.path.realpath(folder) in self.seen:
            return
        silent, met_before = True, self.met
        for found in self.folder(folder, {}):
            silent = False
            yield found
        if silent and self.met == met_before:
            yield refused("no-reports", "there are no reports in this folder", folder.as_posix())

    def folder(self, folder: Path, inherited: Told) -> Iterator[tuple[Path, Hints | None] | Issue]:
        if self.seen_before(folder):
            return
        own, issues = self.load_manifest(folder)
        yield from issues
        if any(map(of_no_use, issues)):
            return
        told = {**inherited, **own}
        try:
            entries = sorted(folder.iterdir())
        except OSError as error:
            yield refused("unreadable", f"{error.strerror}; this folder is not read", folder.as_posix())
            return
        own_files = WORKSPACE_FILES if (folder / WORKSPACE_MARK).is_file() else ()
        for entry in entries:
            if entry.name.startswith(".") or entry.name in own_files:
                continue
            if entry.is_dir():
                yield from self.folder(entry, told)
            else:
                yield from self.file(entry, told)

    def file(self, path: Path, told: Told) -> Iterator[tuple[Path, Hints | None] | Issue]:
        if path.name == manifest.NAME:
            return
        self.met += 1
        if self.seen_before(path):
            return
        if SURROGATE.search(path.as_posix()):
            yield refused("name", "the name is not UTF-8 text; not read", path.as_posix())
        elif path.is_file():
            yield path, told.get(path)
        elif path.is_symlink():
            yield refused("missing", "this link leads to no file; not read", path.as_posix())
        elif path.exists():
            yield refused("unreadable", "neither a file nor a folder; not read", path.as_posix())
        else:
            yield refused("missing", "there is no such file or folder", path.as_posix())

    def seen_before(self, path: Path) -> bool:
        real = os.path.realpath(path)
        new = real not in self.seen
        self.seen.add(real)
        return not new
