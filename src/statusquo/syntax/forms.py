"""Part of speech and lemma of a word, worked out once for each word, tag and relation.

spaCy's attribute ruler tries 180 patterns at every word, which takes a quarter of the time of a parse. All but a few of them
look at the tag, the form and the relation of one word and at nothing else, so that what they and the lemmatizer say of it can
be kept; the others look at two ("gon" + "na", "there" + "is"), and what they say is kept by the two words.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any, cast

from .words import Doc, Form, rows

if TYPE_CHECKING:
    import spacy.tokens
    from spacy.language import Language

RULER, LEMMATIZER = "attribute_ruler", "lemmatizer"
KNOWN_KEYS = frozenset({"TAG", "LOWER", "DEP", "IS_SPACE"})
"""What a pattern may look at, if the word, its tag and its relation are to decide it."""
LONGEST = 2
"""Words that a pattern may look at."""
MOST = 200_000
"""Forms that are kept; beyond it all are worked out anew, so that a long run stays small."""


Key = tuple[int, ...]
"""A word with its tag and relation, as spaCy numbers them."""


class Forms:
    """Stands for the ruler and the lemmatizer of a model, with the same results."""

    def __init__(self, language: Language) -> None:
        from spacy.matcher import Matcher

        self.vocab = language.vocab
        self.ruler: Any = language.get_pipe(RULER)
        self.lemmatizer: Any = language.get_pipe(LEMMATIZER)
        self.kept: dict[Key, Form] = {}
        self.pairs: dict[tuple[Key, Key], list[Form]] = {}
        self.opening: set[Key] = set()
        """The words at which one of the patterns over two words may begin."""
        self.first = Matcher(self.vocab)
        rules = cast("Any", self.ruler).patterns
        self.first.add("first", [one[:1] for rule in rules for one in rule["patterns"] if len(one) > 1])

    @staticmethod
    def can_stand_in(language: Language) -> bool:
        """Whether ruler and lemmatizer come last in this model, and look at nothing but the word, its tag and its relation."""
        if language.pipe_names[-2:] != [RULER, LEMMATIZER]:
            return False
        ruler: Any = language.get_pipe(RULER)
        patterns = [one for rule in ruler.patterns for one in rule["patterns"]]
        return all(len(one) <= LONGEST and all(map(KNOWN_KEYS.issuperset, one)) for one in patterns)

    def completed(
        self, docs: Sequence[spacy.tokens.Doc], texts: Sequence[str], tags: Sequence[int]
    ) -> Iterator[Doc]:
        """Sentences with a tree as plain objects, each word with its tag, part of speech and lemma; `texts` are their own."""
        attributes, starts, trees = rows(docs, "ORTH", "DEP")
        keys: list[Key] = list(zip(tags, *attributes, strict=True))
        forms = list(map(self.kept.get, keys))
        if not all(forms):
            forms = [self.kept.get(key) or self.alone(key) for key in keys]
        known = cast("list[Form]", forms)
        may_be_pairs = not self.opening.isdisjoint(keys)
        start = 0
        for tree, text in zip(trees, texts, strict=True):
            here = slice(start, start := start + len(tree.heads))
            found = self.paired(keys[here], known[here]) if may_be_pairs else known[here]
            yield Doc(text, found, starts[here], tree)

    def paired(self, keys: Sequence[Key], forms: Sequence[Form]) -> list[Form]:
        """The forms of a sentence with what the patterns over two words make of them."""
        told = list(forms)
        for at, pair in enumerate(pairwise(keys)):
            if pair[0] in self.opening:
                for place, form in enumerate(self.pairs.get(pair) or self.beside(pair), at):
                    told[place] = form if form != forms[place] else told[place]
        return told

    def alone(self, key: Key) -> Form:
        """What is said of a word by itself, to be kept."""
        if len(self.kept) >= MOST:
            self.kept.clear()
        self.kept[key] = self.worked_out(key)[0]
        return self.kept[key]

    def beside(self, pair: tuple[Key, Key]) -> list[Form]:
        """What is said of two words side by side, to be kept."""
        if len(self.pairs) >= MOST:
            self.pairs.clear()
        self.pairs[pair] = self.worked_out(*pair)
        return self.pairs[pair]

    def worked_out(self, *keys: Key) -> list[Form]:
        """What ruler and lemmatizer say of words that stand alone with these tags and relations."""
        from spacy.tokens import Doc as Alone

        tags, words, deps = (
            [self.vocab.strings[part] for part in parts] for parts in zip(*keys, strict=True)
        )
        doc = Alone(self.vocab, words=words, tags=tags, deps=deps, heads=[0] * len(keys))
        if self.first(doc[:1], allow_missing=True):
            self.opening.add(keys[0])
        doc = self.lemmatizer(self.ruler(doc))
        return [Form(w.text, w.lower_, w.lemma_, w.tag_, w.pos_, w.dep_, w.lex) for w in doc]
