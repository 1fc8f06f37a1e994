"""manifest.csv: what is known of the files of a folder.

Columns: path, published, publisher, url, title. Others are ignored; files that no row names are read as well.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path, PurePosixPath

from ..model import Issue
from .encoding import decode
from .reading import Hints, bad_date, kept, read_date, refused

NAME = "manifest.csv"


def load(folder: Path, hints: Hints) -> tuple[dict[Path, Hints], list[Issue]]:
    """The hints for each file that the folder's manifest names; nothing where there is no manifest."""
    file = folder / NAME
    if not file.is_file():
        return {}, []
    try:
        text, _ = decode(file.read_bytes())
        rows = list(numbered_rows(text))
    except (OSError, csv.Error) as error:
        return {}, [refused("unreadable", f"{error}; the folder is read without it", file.as_posix())]
    if rows and "path" not in rows[0][1]:
        return {}, [kept("manifest", 'no column "path"; the folder is read without it', file.as_posix())]
    found: dict[Path, Hints] = {}
    issues: list[Issue] = []
    for line, row in rows:
        named, problems = read_row(folder, row, f"{file.as_posix()}:{line}", hints)
        issues += problems
        if named and named[0] not in found:
            found[named[0]] = named[1]
    return found, issues


def numbered_rows(text: str) -> Iterable[tuple[int, dict[str, str]]]:
    """Each row with the line on which it ends; semicolons, as spreadsheets write them, serve as commas do."""
    text = text.removeprefix("\ufeff")
    header = text.partition("\n")[0]
    delimiter = ";" if header.count(";") > header.count(",") else ","
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    for row in reader:
        yield reader.line_num, {key.strip().lower(): (cell or "").strip() for key, cell in row.items() if key}


def read_row(
    folder: Path, row: dict[str, str], where: str, hints: Hints
) -> tuple[tuple[Path, Hints] | None, list[Issue]]:
    name = row.get("path", "")
    if not name:
        return None, []
    inside = PurePosixPath(name.replace("\\", "/"))
    path = folder / inside
    if inside.is_absolute() or ".." in inside.parts or not path.is_file():
        message = f"names {name}, which is not in this folder; nothing read for this row"
        return None, [refused("manifest-missing-file", message, where)]
    written = row.get("published", "")
    published = read_date(written) if written else hints.published
    issues = [bad_date(written, where)] if written and not published else []
    told = replace(
        hints,
        published=published,
        publisher=row.get("publisher", ""),
        url=row.get("url", ""),
        title=row.get("title", ""),
    )
    return (path, told), issues
