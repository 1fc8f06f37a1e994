"""General news of our own making, for timing: sport, weather, business, crime, science, and a little diplomacy.

Reports are drawn from the sentences of news.yml, seeded, so that every run times the same text. A report in six is of
politics, at home or abroad, about what a general newspaper prints; a quarter of the sentences tell what somebody said.
"""

from __future__ import annotations

import random
import re
from pathlib import Path
from typing import Any

import yaml

from statusquo.model import Document

SENTENCES = Path(__file__).parent / "news.yml"
LENGTHS = (8, 22)
PARAGRAPH = 3
STRAY = 0.03
"""How often a sentence is of another section than its report: the sports page mentions the minister."""


def general_news(reports: int, seed: int = 7) -> list[Document]:
    """So many reports, the same ones for the same seed."""
    known: dict[str, Any] = yaml.safe_load(SENTENCES.read_text(encoding="utf-8"))
    sections = known["sections"]
    draw = random.Random(seed)
    names = draw.choices(list(sections), [section["share"] for section in sections.values()], k=reports)
    return [
        Document(id=f"news-{number}", text=report(name, known, draw), published_at="2024-05-15")
        for number, name in enumerate(names)
    ]


def report(section: str, known: dict[str, Any], draw: random.Random) -> str:
    sections = known["sections"]
    sentences = []
    for _ in range(draw.randint(*LENGTHS)):
        source = draw.choice(list(sections)) if draw.random() < STRAY else section
        sentences.append(filled(draw.choice(sections[source]["sentences"]), known["words"], draw))
    paragraphs = [sentences[n : n + PARAGRAPH] for n in range(0, len(sentences), PARAGRAPH)]
    return "\n\n".join(" ".join(paragraph) for paragraph in paragraphs)


def filled(sentence: str, words: dict[str, list[str]], draw: random.Random) -> str:
    """The sentence with a word of its list for each {name}; it begins with a capital."""
    told = re.sub(r"\{(\w+)\}", lambda found: draw.choice(words[found[1]]), sentence)
    return told[0].upper() + told[1:]
