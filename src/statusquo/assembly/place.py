"""Where a reading was found: the report, the sentence, its parse, its cast and what is quoted in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..actors.scene import Scene
from ..model import Attribution, Document, Sentence, Speaker

if TYPE_CHECKING:
    from spacy.tokens import Doc


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a reading was found."""

    document: Document
    sentence: Sentence
    doc: Doc
    scene: Scene
    said: tuple[Attribution, ...]
    coder: str
    author: Speaker | None = None
    """Who speaks where nobody is quoted: the author of an opinion piece; None for the outlet."""
