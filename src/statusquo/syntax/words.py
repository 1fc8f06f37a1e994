"""A parsed sentence as plain objects: made once from spaCy's, whose every answer is worked out anew.

The names are spaCy's, and so are the answers, so that a question about a parse may be put to either. What differs is the
price: the coder asks a thousand questions a sentence, each here the look at an attribute.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Container, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import compress, count, repeat
from typing import TYPE_CHECKING, Any, SupportsIndex, overload

from .grammar import in_news
from .hanging import Tree, trees
from .tree import ANY_SUBJECTS, NOMINAL

if TYPE_CHECKING:
    import spacy.tokens

MOST = 200_000
"""Forms that are kept; beyond it all are made anew, so that a long run stays small."""


BESIDE = frozenset({"amod", "compound", "nmod"})
NONE: list[Any] = []
"""The children of all words that have none; nobody writes into it."""


@dataclass(slots=True)
class Form:
    """What a word is wherever it stands in the same relation; `lexeme` answers what is seldom asked."""

    text: str
    lower_: str
    lemma_: str
    tag_: str
    pos_: str
    dep_: str
    lexeme: Any
    in_news: str = field(init=False)
    """The lemma, in lower case and as news has it."""
    told: tuple[str, ...] = field(init=False, compare=False, repr=False)
    """What each of its words says of itself, in one piece: the words of a report are made of it by the hundred."""
    asked: Any = field(init=False, default=None, compare=False, repr=False)
    """What `repair` asks wherever it stands, kept there."""
    may_be_somebody: bool = field(init=False, compare=False, repr=False)
    """Whether it is a noun or a subject, and does not merely stand before a noun."""

    def __post_init__(self) -> None:
        self.in_news = in_news(self.lemma_)
        told = self.pos_ in NOMINAL or self.dep_ in ANY_SUBJECTS
        self.may_be_somebody = told and self.dep_ not in BESIDE
        self.told = self.text, self.lower_, self.in_news, self.tag_, self.pos_, self.dep_


class Token:
    """A word of a sentence; of the same word there is one object, so that two are equal only where they are one."""

    __slots__ = (
        "children",
        "dep_",
        "doc",
        "form",
        "head",
        "i",
        "idx",
        "in_news",
        "lower_",
        "pos_",
        "tag_",
        "text",
    )
    head: Token

    def __init__(self, doc: Doc, i: int, idx: int, form: Form) -> None:
        self.doc = doc
        self.i = i
        self.idx = idx
        self.form = form
        self.text, self.lower_, self.in_news, self.tag_, self.pos_, self.dep_ = form.told
        self.children: list[Token] = NONE

    def __repr__(self) -> str:
        return self.text

    def __len__(self) -> int:
        return len(self.text)

    def nbor(self, step: int = 1) -> Token:
        """The word so many words on; raises IndexError where the sentence has none."""
        at = self.i + step
        if at < 0:
            raise IndexError(f"no word {-step} before {self.text!r}")
        return self.doc.tokens[at]

    @property
    def lefts(self) -> Iterator[Token]:
        return (child for child in self.children if child.i < self.i)

    @property
    def rights(self) -> Iterator[Token]:
        return (child for child in self.children if child.i > self.i)

    @property
    def left_edge(self) -> Token:
        """The first word of what hangs from it, itself included."""
        return self.doc.tokens[self.doc.tree.lefts[self.i]]

    @property
    def right_edge(self) -> Token:
        """The last word of it."""
        return self.doc.tokens[self.doc.tree.rights[self.i]]

    @property
    def subtree(self) -> Iterator[Token]:
        """The word with all that hangs from it, in order."""
        _, lefts, rights, is_projective = self.doc.tree
        if is_projective:
            return iter(self.doc.tokens[lefts[self.i] : rights[self.i] + 1])
        return iter(self.hanging())

    def hanging(self) -> list[Token]:
        """The same, of a tree in which not all that hangs from a word stands side by side."""
        before, behind = [], []
        for child in self.children:
            if child.i < self.i:
                before += child.hanging()
            else:
                behind += child.hanging()
        return [*before, self, *behind]

    @property
    def ancestors(self) -> Iterator[Token]:
        """Its governor, its governor's governor, up to the root."""
        token = self
        while token.head is not token:
            token = token.head
            yield token

    @property
    def lemma_(self) -> str:
        return self.form.lemma_

    @property
    def whitespace_(self) -> str:
        """A blank where one stands behind it."""
        end, starts = self.idx + len(self.text), self.doc.starts
        behind = starts[self.i + 1] if self.i + 1 < len(starts) else len(self.doc.text)
        return " " if end < behind else ""

    @property
    def is_punct(self) -> bool:
        return bool(self.form.lexeme.is_punct)

    @property
    def is_space(self) -> bool:
        return bool(self.form.lexeme.is_space)

    @property
    def is_quote(self) -> bool:
        return bool(self.form.lexeme.is_quote)

    @property
    def is_alpha(self) -> bool:
        return bool(self.form.lexeme.is_alpha)

    @property
    def is_lower(self) -> bool:
        return bool(self.form.lexeme.is_lower)

    @property
    def like_num(self) -> bool:
        return bool(self.form.lexeme.like_num)


class Span(tuple[Token, ...]):
    """Words that stand side by side."""

    __slots__ = ()

    @property
    def text(self) -> str:
        """As they stand in the sentence, blanks between them included."""
        return self[0].doc.text[self[0].idx : self[-1].idx + len(self[-1].text)] if self else ""

    @property
    def root(self) -> Token:
        """The root of the sentence where it is among them; else of those that hang from elsewhere the one nearest to it."""
        root = next((token for token in self if token.head is token), None)
        return root or min((token for token in self if token.head not in self), key=depth)


def depth(token: Token) -> int:
    """Steps to the root; a mark from which nothing hangs counts as the deepest."""
    is_mark = (token.is_punct or token.is_space) and not token.children
    return len(token.doc) - 1 if is_mark else sum(1 for _ in token.ancestors)


class Doc(Sequence[Token]):
    """A sentence; more than one root where the parser took it for several.

    `answers` keeps what was asked of its words before, for rules ask the same again and again (`kept`).
    """

    def __init__(self, text: str, forms: Sequence[Form], starts: list[int], tree: Tree) -> None:
        self.text = text
        self.forms = forms
        self.starts = starts
        """Where each word begins."""
        self.tree = tree
        self.tokens: list[Token] = list(map(Token, repeat(self), count(), starts, forms))
        self.roots = hang(self.tokens, tree.heads)
        self.in_news: tuple[str, ...]
        """The lemmas of its words, in their order."""
        told = zip(*[form.told for form in forms], strict=True) if forms else [()] * 6
        _, lowers, self.in_news, _, _, relations = told
        self.lowers: frozenset[str] = frozenset(lowers)
        """All words in lower case, for rules that most sentences give nothing to look at."""
        self.lemmas: frozenset[str] = frozenset(self.in_news)
        """All lemmas, for the same."""
        self.relations: frozenset[str] = frozenset(relations)
        """All relations in which a word stands, for the same."""
        self.answers: dict[Hashable, Any] = {}

    def let_go(self) -> None:
        """Unties its words, which hold one another, once nobody asks them any more: they die at once, and no collector need seek them."""
        for token in self.tokens:
            token.children = NONE
        for root in self.roots:
            del root.head
        self.tokens.clear()
        self.roots.clear()
        self.answers.clear()

    def among(self, lemmas: Container[str]) -> list[Token]:
        """Its words that have one of these lemmas, in their order."""
        return list(compress(self.tokens, map(lemmas.__contains__, self.in_news)))

    @property
    def is_in_pieces(self) -> bool:
        """Whether the parser took it for several sentences."""
        return len(self.roots) > 1

    @overload
    def __getitem__(self, at: SupportsIndex) -> Token: ...
    @overload
    def __getitem__(self, at: slice) -> Span: ...
    def __getitem__(self, at: SupportsIndex | slice) -> Token | Span:
        return Span(self.tokens[at]) if isinstance(at, slice) else self.tokens[at]

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens)

    def __len__(self) -> int:
        return len(self.tokens)

    def char_span(self, start: int, end: int, alignment_mode: str = "expand") -> Span | None:
        """The words that a stretch of the text touches; None where it touches none."""
        if alignment_mode != "expand":
            raise ValueError(f"no such alignment of a stretch: {alignment_mode}")
        first = max(bisect_right(self.starts, start) - 1, 0)
        found = self.tokens[first : bisect_left(self.starts, end)]
        if found and found[0].idx + len(found[0].text) <= start:
            found = found[1:]
        return Span(found) or None


def hang(tokens: Sequence[Token], heads: Sequence[int]) -> list[Token]:
    """Gives every word its head, and its children in their order; tells those that hang from no other."""
    roots = []
    for token, place in zip(tokens, heads, strict=True):
        token.head = head = tokens[place]
        if head is token:
            roots.append(token)
        elif head.children:
            head.children.append(token)
        else:
            head.children = [token]  # no list for the half of the words that nothing hangs from
    return roots


def rows(docs: Sequence[spacy.tokens.Doc], *attributes: str) -> tuple[list[list[int]], list[int], list[Tree]]:
    """The attributes of all words of some sentences, attribute by attribute, where each begins in its sentence, and their trees."""
    import numpy as np

    asked: list[int | str] = [*attributes, "IDX", "HEAD"]
    kinds: Any = np.concatenate([doc.to_array(asked) for doc in docs]).T
    lengths = [len(doc) for doc in docs]
    places = np.concatenate([np.arange(length) for length in lengths])
    heads = kinds[-1].view(np.int64) + places
    return kinds[:-2].tolist(), kinds[-2].tolist(), trees(heads, lengths)


class Tables:
    """Turns sentences of the parser into ours; keeps the forms, for they return in every report."""

    def __init__(self) -> None:
        self.forms: dict[tuple[int, ...], Form] = {}

    def of(self, doc: spacy.tokens.Doc) -> Doc:
        attributes, starts, [tree] = rows([doc], "ORTH", "LEMMA", "TAG", "POS", "DEP")
        keys = list(zip(*attributes, strict=True))
        forms = [self.forms.get(key) or self.worked_out(doc, i, key) for i, key in enumerate(keys)]
        return Doc(doc.text, forms, starts, tree)

    def worked_out(self, doc: spacy.tokens.Doc, i: int, key: tuple[int, ...]) -> Form:
        if len(self.forms) >= MOST:
            self.forms.clear()
        word = doc[i]
        self.forms[key] = form = Form(
            word.text, word.lower_, word.lemma_, word.tag_, word.pos_, word.dep_, word.lex
        )
        return form


TABLES = Tables()


def tabled(docs: Iterable[spacy.tokens.Doc]) -> Iterator[Doc]:
    """The same sentences, as plain objects."""
    return map(TABLES.of, docs)
