"""Part of speech and lemma of a word, worked out once for each word, tag and relation.

spaCy's attribute ruler tries 180 patterns at every word, which takes a quarter of the time of a parse. All but a few of them
look at the tag, the form and the relation of one word and at nothing else, so that what they and the lemmatizer say of it can
be kept. A sentence that fits one of the others ("gon" + "na", "there" + "is") is left to the originals.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, cast

from .words import Doc, Form, rows, tabled

if TYPE_CHECKING:
    import spacy.tokens
    from spacy.language import Language

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
        self.kept: dict[tuple[int, ...], Form] = {}
        self.opening: set[tuple[int, ...]] = set()
        """The words at which one of the patterns over several words may begin."""
        self.several, self.first = Matcher(self.vocab), Matcher(self.vocab)
        rules = cast("Any", self.ruler).patterns
        patterns = [one for rule in rules for one in rule["patterns"] if len(one) > 1]
        self.several.add("several", patterns)
        self.first.add("first", [one[:1] for one in patterns])

    @staticmethod
    def can_stand_in(language: Language) -> bool:
        """Whether ruler and lemmatizer come last in this model, and look at nothing but the word, its tag and its relation."""
        if language.pipe_names[-2:] != [RULER, LEMMATIZER]:
            return False
        ruler: Any = language.get_pipe(RULER)
        words = (word for rule in ruler.patterns for one in rule["patterns"] for word in one)
        return all(KNOWN_KEYS.issuperset(word) for word in words)

    def completed(
        self, docs: Sequence[spacy.tokens.Doc], texts: Sequence[str], tags: Sequence[int]
    ) -> Iterator[Doc]:
        """Sentences with a tree as plain objects, each word with its tag, part of speech and lemma; `texts` are their own."""
        attributes, heads, spaces = rows(docs, "ORTH", "DEP")
        keys = list(zip(tags, *attributes, strict=True))
        forms = list(map(self.kept.get, keys))
        if not all(forms):
            forms = [self.kept.get(key) or self.worked_out(key) for key in keys]
        several = not self.opening.isdisjoint(keys)
        start = 0
        for doc, text in zip(docs, texts, strict=True):
            here = slice(start, start := start + len(doc))
            if several and not self.opening.isdisjoint(keys[here]) and self.fits_several(doc, tags[here]):
                yield next(tabled([self.lemmatizer(self.ruler(doc))]))
            else:
                yield Doc(text, cast("list[Form]", forms[here]), heads[here], spaces[here])

    def fits_several(self, doc: spacy.tokens.Doc, tags: Sequence[int]) -> bool:
        """Whether one of the patterns over several words fits the sentence, which gets its tags for that."""
        for word, tag in zip(doc, tags, strict=True):
            word.tag = tag
        return bool(self.several(doc, allow_missing=True))

    def worked_out(self, key: tuple[int, ...]) -> Form:
        """What ruler and lemmatizer say of the word where it stands alone with this tag and relation."""
        from spacy.tokens import Doc as Alone

        if len(self.kept) >= MOST:
            self.kept.clear()
        tag, orth, dep = (self.vocab.strings[part] for part in key)
        doc = Alone(self.vocab, words=[orth], tags=[tag], deps=[dep], heads=[0])
        if self.first(doc, allow_missing=True):
            self.opening.add(key)
        word = self.lemmatizer(self.ruler(doc))[0]
        self.kept[key] = form = Form(
            word.text, word.lower_, word.lemma_, word.tag_, word.pos_, word.dep_, word.lex
        )
        return form
