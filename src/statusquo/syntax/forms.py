"""Part of speech, morphology and lemma of a word, worked out once for each word, tag and relation.

spaCy's attribute ruler tries 180 patterns at every word, which takes a quarter of the time of a parse. All but a few of them
look at the tag, the form and the relation of one word and at nothing else, so that what they and the lemmatizer say of it can
be kept. A sentence that fits one of the others ("gon" + "na", "there" + "is") is left to the originals.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

RULER, LEMMATIZER = "attribute_ruler", "lemmatizer"
KNOWN_KEYS = frozenset({"TAG", "LOWER", "DEP", "IS_SPACE"})
"""What a pattern may look at, if the word, its tag and its relation are to decide it."""
MOST = 200_000
"""Forms that are kept; beyond it all are worked out anew, so that a long run stays small."""


class Forms:
    """Stands for the ruler and the lemmatizer of a model, with the same results."""

    def __init__(self, language: Language) -> None:
        from spacy.matcher import Matcher

        self.vocab = language.vocab
        self.ruler: Any = language.get_pipe(RULER)
        self.lemmatizer: Any = language.get_pipe(LEMMATIZER)
        self.kept: dict[tuple[int, int, int], tuple[int, Any, int]] = {}
        self.several = Matcher(self.vocab)
        rules = cast("Any", self.ruler).patterns
        patterns = [one for rule in rules for one in rule["patterns"]]
        self.several.add("several", [one for one in patterns if len(one) > 1])

    @staticmethod
    def can_stand_in(language: Language) -> bool:
        """Whether ruler and lemmatizer come last in this model, and look at nothing but the word, its tag and its relation."""
        if language.pipe_names[-2:] != [RULER, LEMMATIZER]:
            return False
        ruler: Any = language.get_pipe(RULER)
        words = (word for rule in ruler.patterns for one in rule["patterns"] for word in one)
        return all(KNOWN_KEYS.issuperset(word) for word in words)

    def complete(self, doc: Doc) -> Doc:
        """The same document, each word with its part of speech, morphology and lemma."""
        if self.several(doc, allow_missing=True):
            done: Doc = self.lemmatizer(self.ruler(doc))
            return done
        words: Any = doc
        for token in words:
            key = token.tag, token.orth, token.dep
            form = self.kept.get(key)
            if form is None:
                form = self.worked_out(*key)
            token.pos, morph, token.lemma = form
            token.set_morph(morph)
        return doc

    def worked_out(self, tag: int, orth: int, dep: int) -> tuple[int, Any, int]:
        """What ruler and lemmatizer say of the word where it stands alone with this tag and relation."""
        from spacy.tokens import Doc

        if len(self.kept) >= MOST:
            self.kept.clear()
        strings = self.vocab.strings
        alone = Doc(self.vocab, words=[strings[orth]], tags=[strings[tag]], deps=[strings[dep]], heads=[0])
        token = self.lemmatizer(self.ruler(alone))[0]
        self.kept[tag, orth, dep] = form = token.pos, token.morph, token.lemma
        return form
