"""Where a sentence sets what it tells: in a novel, in a draft, on a playing field. None of it has happened between parties."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from ..model import Modality
from ..syntax import tree
from ..syntax.spotting import Phrases

if TYPE_CHECKING:
    from ..syntax.words import Doc, Token

PLACES = frozenset({"in", "of", "from", "on", "under"})
"""Prepositions behind which a work is the place of what it tells: "in the film", "under the draft"; and "according to"."""
NOUNS = frozenset({"NOUN", "PROPN"})


class Settings:
    """The word lists of data/cues/en/settings.yml; holds no state."""

    def __init__(self, words: Mapping[str, Sequence[str]]) -> None:
        self.made_up = frozenset(words["made_up"])
        self.made_up_kinds = frozenset(words["made_up_kinds"])
        self.not_real = frozenset(words["not_real"])
        self.drafts = frozenset(words["drafts"])
        kinds = {word for kind in self.made_up_kinds for word in kind.split()[-1:]}
        self.works = self.made_up | self.not_real | self.drafts | kinds
        self.matches = frozenset(words["matches"])
        self.beside_matches = frozenset(words["beside_matches"])
        self.beside_sports = frozenset(words["beside_sports"])
        sports = "|".join(re.escape(word) for word in sorted(words["sports"], key=len, reverse=True))
        self.sports = re.compile(rf"\b(?:{sports})s?\b")
        self.may_be_sports = Phrases(words["sports"]).may_be_in

    def has_works(self, doc: Doc) -> bool:
        return not self.works.isdisjoint(doc.lemmas)

    def of(self, trigger: Token) -> tuple[Modality, str] | None:
        """How far what a work tells is from a fact, with the word that says so; None where nothing does."""
        for verb in (trigger, *trigger.ancestors):
            for noun in self.around(verb):
                if noun.pos_ not in NOUNS:
                    continue
                word = tree.lemma(noun)
                beside = {tree.lemma(t) for t in tree.children(noun, "amod", "compound", "poss", "nmod")}
                made_up = word in self.made_up or any(f"{one} {word}" in self.made_up_kinds for one in beside)
                if (made_up or not beside.isdisjoint(self.not_real)) and is_told_of(noun):
                    return "possible", noun.lower_
                if word in self.drafts or not beside.isdisjoint(self.drafts):
                    return "proposed", "draft"
        return None

    @staticmethod
    def around(word: Token) -> Iterator[Token]:
        """The subject of a verb, and the nouns of the phrases that tell where: "in the novel", "the film tells"."""
        yield from tree.children(word, *tree.SUBJECTS)
        for child in tree.children(word, "prep"):
            if tree.lemma(child) in PLACES:
                yield from tree.children(child, "pobj")
            elif child.lower_ == "according":
                yield from (noun for to in tree.children(child, "prep") for noun in tree.children(to, "pobj"))

    def is_sport(self, doc: Doc) -> bool:
        """Whether a sentence speaks of sport and not of what is done beside it: "invited Peru for a cricket series". Looked for once."""
        asked = (self, "sports")
        if asked not in doc.answers:
            played = self.may_be_sports(doc.text) and self.sports.search(doc.text.lower()) is not None
            doc.answers[asked] = played and self.beside_sports.isdisjoint(doc.lemmas)
        return bool(doc.answers[asked])

    def is_match(self, trigger: Token) -> bool:
        """As in "met in the final", "will host Peru in a friendly"."""
        if self.matches.isdisjoint(trigger.doc.lemmas):
            return False
        phrase = [t for t in tree.phrase(trigger) if t != trigger]
        words = {tree.lemma(token) for token in phrase}
        played = {tree.lemma(token) for token in phrase if token.pos_ in NOUNS or token.dep_ == "pobj"}
        return not played.isdisjoint(self.matches) and words.isdisjoint(self.beside_matches)


def is_told_of(noun: Token) -> bool:
    """Whether a work is meant and not one that somebody made or saw: "the film" but not "Peru's film industry"."""
    return noun.dep_ != "compound"
