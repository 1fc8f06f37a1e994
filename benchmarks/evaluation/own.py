"""Reports of our own with the claims that a reader made of them (benchmarks/own_reports): one half to write rules by, one to measure on."""

from __future__ import annotations

import json
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from statusquo import ontology, pipeline
from statusquo.model import Document

FOLDER = Path(__file__).parent.parent / "own_reports"
HALVES = ("read", "held")
MUTUAL = frozenset({"meet", "agree", "establish_relations", "sever_relations"})
"""Acts of which either party may be called the actor (contract of a claim, reciprocal acts)."""

Item = dict[str, Any]


def items(half: str) -> list[Item]:
    """The reports of a half, as the file has them."""
    found: list[Item] = yaml.safe_load((FOLDER / f"{half}.yml").read_text(encoding="utf-8"))
    return found


def documents(half: str) -> list[Document]:
    """The reports as `statusquo add` reads them from JSON Lines; each has its name for id and path."""
    with tempfile.TemporaryDirectory() as folder:
        lines = Path(folder) / "reports.jsonl"
        with lines.open("w", encoding="utf-8") as file:
            for item in items(half):
                told = {key: item[key] for key in ("text", "title", "published", "publisher") if item[key]}
                file.write(json.dumps({"id": item["name"], **told}, default=str) + "\n")
        read = pipeline.read_documents([lines], ontology.load())
        return [replace(report, path=report.id) for report in read if isinstance(report, Document)]


@cache
def known_as() -> Mapping[str, list[str]]:
    """By a name in lower case, what else those are called who bear it: "Lukashenka" is "Alexander Lukashenko" as well."""
    found: dict[str, list[str]] = defaultdict(list)
    for actor in ontology.load().actors.values():
        for name in (actor.name, *actor.names):
            found[name.casefold()].append(actor.name)
    return found


def others(name: str | None) -> list[str]:
    return known_as().get((name or "").casefold(), [])


def gold(half: str) -> Iterator[Item]:
    """The claims as the gold files beside the checkout write them; a sentence is searched for in the text, then in the title."""
    for item in items(half):
        for number, claim in enumerate(item["claims"], start=1):
            sentence = claim["sentence"]
            start = max(item["text"].find(sentence), 0)
            trigger = start + sentence.find(claim["trigger"])
            yield {
                "id": f"{item['name']}-{number:02}",
                "doc": item["name"],
                "evidence": {"text": sentence, "start": start, "end": start + len(sentence)},
                "act": claim["act"],
                "actor": claim["actor"],
                "actor_alt": others(claim["actor"]),
                "target": claim["recipient"],
                "target_alt": others(claim["recipient"]),
                "polarity": claim["polarity"],
                "modality": claim["modality"],
                "speaker": claim["speaker"],
                "speaker_alt": others(claim["speaker"]),
                "time": claim["date"] and str(claim["date"]),
                "spans": {
                    "trigger": {
                        "text": claim["trigger"],
                        "start": trigger,
                        "end": trigger + len(claim["trigger"]),
                    }
                },
                "symmetric": claim["act"] in MUTUAL,
            }
