"""Writes the JSON Schemas of the declarative files to docs/schemas, for editors that complete and check YAML.

python scripts/write_schemas.py            write them
python scripts/write_schemas.py --check    exit 1 and name the files that differ
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from pydantic import BaseModel

from statusquo.ontology import actor_shapes, region_shapes, shapes

FOLDER = Path(__file__).parent.parent / "docs" / "schemas"
SHAPES: dict[str, type[BaseModel]] = {
    "act": shapes.ActFile,
    "actor": actor_shapes.ActorFile,
    "own_actor": actor_shapes.OwnActor,
    "boilerplate": shapes.BoilerplateFile,
    "cues": shapes.CueFile,
    "publisher": shapes.PublisherFile,
    "region": region_shapes.RegionFile,
    "status": shapes.StatusFile,
    "words": shapes.WordsFile,
}


def schema(shape: type[BaseModel]) -> str:
    return json.dumps(shape.model_json_schema(), indent=2, ensure_ascii=False) + "\n"


def outdated() -> list[Path]:
    """The schema files that do not say what the shapes say."""
    paths = {FOLDER / f"{name}.json": schema(shape) for name, shape in SHAPES.items()}
    return [
        path for path, text in paths.items() if not path.exists() or path.read_text(encoding="utf-8") != text
    ]


def main(arguments: list[str]) -> int:
    stale = outdated()
    if "--check" in arguments:
        for path in stale:
            print(f"{path.relative_to(FOLDER.parent.parent)}: differs from the shapes; run `make docs`")
        return 1 if stale else 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    for path in stale:
        path.write_text(schema(SHAPES[path.stem]), encoding="utf-8")
        print(f"wrote {path.relative_to(FOLDER.parent.parent)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
