"""Says where a file of the repository repeats ten words running of a text that we only measure on.

The texts in ../shared are other people's. Their facts are free, their sentences are not ours. Prints file, line and the
name of the text, never the words; exit code 1 where anything was found, 0 where that folder is absent.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"
TEXTS = frozenset(".cfg .csv .html .j2 .json .jsonl .md .py .sql .toml .txt .yml".split())
RUN = 10


def words(text: str) -> list[tuple[str, int]]:
    """Each word in lower case with its offset."""
    return [(found[0].lower(), found.start()) for found in re.finditer(r"\w+", text)]


def runs(text: str) -> Iterator[tuple[tuple[str, ...], int]]:
    found = words(text)
    for first in range(len(found) - RUN + 1):
        yield tuple(word for word, _ in found[first : first + RUN]), found[first][1]


def measured_texts() -> Iterator[tuple[str, str]]:
    """Name and text of everything that must not be copied."""
    for folder in ("seeds", "gold/reports", "gold/train"):
        for path in sorted((SHARED / folder).glob("*.txt")):
            yield path.stem, path.read_text(encoding="utf-8", errors="replace")
    for path in sorted((SHARED / "bench").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            yield f"{path.stem} {record['id']}", record["text"]


def our_files() -> Iterator[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, check=True, capture_output=True, text=True,
    )  # fmt: skip
    for name in listed.stdout.splitlines():
        if (ROOT / name).suffix in TEXTS and (ROOT / name).is_file():
            yield ROOT / name


def main() -> int:
    if not SHARED.exists():
        print("no folder of measured texts beside the checkout: nothing to compare with")
        return 0
    known = {run: name for name, text in measured_texts() for run, _ in runs(text)}
    copied = 0
    for path in our_files():
        text = path.read_text(encoding="utf-8", errors="replace")
        lines = {text.count("\n", 0, at) + 1: known[run] for run, at in runs(text) if run in known}
        for line, name in lines.items():
            print(f"{path.relative_to(ROOT)}:{line}: {RUN} words running as in {name}")
        copied += len(lines)
    print(f"{copied} lines repeat {RUN} words running of a measured text")
    return 1 if copied else 0


if __name__ == "__main__":
    sys.exit(main())
