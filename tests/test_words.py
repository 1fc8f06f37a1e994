"""A parse as plain objects answers every question as the parser's own objects do."""

import pytest

from statusquo.syntax import parser
from statusquo.syntax.words import tabled

TEXTS = [
    "Kenya's envoy, along with 12 aides, left the \u201cold\u201d port of Kalmia on 3 July.",
    "Verania, which recognised  Kalmia, closed its embassy; Ostmark did not.",
    "Ties severed. Envoy expelled. Verania, Ostmark sign accord",
    ".",
]
OF_A_WORD = (
    "i", "idx", "text", "lower_", "lemma_", "tag_", "pos_", "dep_", "whitespace_",
    "is_punct", "is_space", "is_quote", "is_alpha", "is_lower", "like_num",
)  # fmt: skip


@pytest.fixture(params=TEXTS)
def both(request):
    [theirs] = parser.parse([request.param])
    [ours] = tabled([theirs])
    return theirs, ours


def places(words):
    return [word.i for word in words]


@pytest.mark.parametrize("question", OF_A_WORD)
def test_a_word_is_what_the_parser_says(both, question):
    theirs, ours = both
    assert [getattr(word, question) for word in ours] == [getattr(word, question) for word in theirs]


@pytest.mark.parametrize("question", ["head", "left_edge", "right_edge"])
def test_a_word_hangs_where_the_parser_hangs_it(both, question):
    theirs, ours = both
    assert places(getattr(word, question) for word in ours) == places(
        getattr(word, question) for word in theirs
    )


@pytest.mark.parametrize("question", ["children", "lefts", "rights", "subtree", "ancestors"])
def test_the_same_words_hang_from_it(both, question):
    for their, our in zip(*both, strict=True):
        assert places(getattr(our, question)) == places(getattr(their, question))


def test_stretches_are_the_same(both):
    theirs, ours = both
    for start in range(len(ours)):
        for end in range(start + 1, len(ours) + 1):
            assert ours[start:end].text == theirs[start:end].text
            assert ours[start:end].root.i == theirs[start:end].root.i


def test_a_stretch_takes_every_word_that_it_touches():
    [ours] = tabled(parser.parse(["Verania recognised Kalmia."]))
    assert ours.char_span(3, 9).text == "Verania recognised"
    assert ours.char_span(7, 8) is None


def test_no_word_stands_before_the_first_or_after_the_last(both):
    _, ours = both
    with pytest.raises(IndexError):
        ours[0].nbor(-1)
    with pytest.raises(IndexError):
        ours[-1].nbor()
