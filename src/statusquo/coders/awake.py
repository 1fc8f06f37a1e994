"""What may turn an act at all in a sentence, by the words that it has: asked once a sentence, not once an act."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from .imagined import Imagined
from .rumours import Rumours
from .scopes import Scopes
from .settings import Settings

if TYPE_CHECKING:
    from ..syntax.words import Doc


class Awake:
    """The scopes of cues, and the questions that most sentences need not be asked."""

    def __init__(self, scopes: Scopes, imagined: Imagined, settings: Settings, rumours: Rumours) -> None:
        self.scopes = scopes
        self.words = frozenset({"?", "version"}).union(
            imagined.opening,
            imagined.nouns,
            settings.works,
            rumours.undoing,
            rumours.denials,
            rumours.ideas,
        )
        """Without one of these none of the questions need be asked."""
        self.questions: Mapping[str, Callable[[Doc], bool]] = {
            "question": is_question,
            "imagined": imagined.may_open,
            "set elsewhere": settings.has_works,
            "taken back": rumours.may_take_back,
            "untrue": rumours.may_be_untrue,
            "idea": rumours.has_ideas,
        }

    def of(self, doc: Doc) -> frozenset[str]:
        found: frozenset[str] | None = doc.answers.get(self)
        if found is None:
            found = self.scopes.awake(doc)
            if not (self.words.isdisjoint(doc.lowers) and self.words.isdisjoint(doc.lemmas)):
                found = found.union([name for name, may_be in self.questions.items() if may_be(doc)])
            doc.answers[self] = found
        return found


def is_question(doc: Doc) -> bool:
    return "?" in doc.lowers and any(token.text == "?" for token in doc[-2:])
