"""manifest.csv: what is known of the files of a folder.

Columns: path, published, publisher, url, title. Others are ignored; files that no row names are read as well. Where one of the
columns is misspelt, nothing of the folder is read: what is kept without its day would stay so.
"""

from __future__ import annotations

import csv
import difflib
import io
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath

from ..model import Issue
from .encoding import decode
from .reading import Hints, bad_date, read_date, refused

NAME = "manifest.csv"
COLUMNS = ("path", "published", "publisher", "url", "title")
UNUSABLE = "manifest"
ALIKE = 0.75
"""How like a column must be to one that is missing to be taken for it."""


def load(folder: Path, hints: Hints) -> tuple[dict[Path, Hints], list[Issue]]:
    """The hints for each file that the folder's manifest names; nothing where there is no manifest.

    An Issue with the code UNUSABLE where it can tell nothing for certain.
    """
    file = folder / NAME
    if not file.is_file():
        return {}, []
    try:
        text, _ = decode(file.read_bytes())
        columns, rows = table(text)
    except (OSError, csv.Error) as error:
        return {}, [unusable(f"{error}", file.as_posix())]
    if problem := misspelt(columns):
        return {}, [unusable(problem, f"{file.as_posix()}:1")]
    found: dict[Path, Hints] = {}
    issues: list[Issue] = []
    for line, row in rows:
        named, problems = read_row(folder, row, f"{file.as_posix()}:{line}", hints)
        issues += problems
        if named and named[0] not in found:
            found[named[0]] = named[1]
    return found, issues


def unusable(problem: str, where: str) -> Issue:
    return refused(UNUSABLE, f"{problem}; nothing that it could tell of is read", where)


def misspelt(columns: Sequence[str]) -> str | None:
    """What is wrong with the head of a manifest, in words."""
    missing = [column for column in COLUMNS if column not in columns]
    for column in columns:
        if column not in COLUMNS and (near := difflib.get_close_matches(column, missing, n=1, cutoff=ALIKE)):
            return f'no column is called "{column}"; is "{near[0]}" meant?'
    return 'no column "path"' if "path" in missing else None


def table(text: str) -> tuple[list[str], list[tuple[int, dict[str, str]]]]:
    """The columns, and each row with the line on which it ends; semicolons, as spreadsheets write them, serve as commas do."""
    text = text.removeprefix("\ufeff")
    header = text.partition("\n")[0]
    delimiter = ";" if header.count(";") > header.count(",") else ","
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter)
    columns = [key.strip().lower() for key in reader.fieldnames or ()]
    rows = [
        (reader.line_num, {key.strip().lower(): (cell or "").strip() for key, cell in row.items() if key})
        for row in reader
    ]
    return columns, rows


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
