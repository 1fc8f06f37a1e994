"""What does the work of the model's components faster reads every sentence as they do."""

import numpy as np
import pytest

from statusquo.syntax import parser
from statusquo.syntax.hanging import trees
from statusquo.syntax.vectors import Vectors
from statusquo.syntax.words import Doc, Form, tabled

TEXTS = [
    "Verania recognised Kalmia on Monday, and Ostmark, which had closed its embassy in 2019, did not.",
    "There are 12 envoys who aren't gonna leave; let's say y'all got ta wait.",
    "“We won't list them,” the minister’s spokeswoman said – without naming anybody.",
    "VERANIA, OSTMARK SIGN ACCORD",
    "Zqyxia's Qwertz-Plonk front\tjoined  the talks.",
    "What the port authority had asked for is what nobody in Kalmia, it seems, was told of.",
    "",
    ".",
]
OF_A_WORD = ("text", "idx", "lemma_", "tag_", "pos_", "dep_", "whitespace_")


def told(doc):
    return [(*(getattr(word, question) for question in OF_A_WORD), word.head.i) for word in doc]


@pytest.mark.parametrize("texts", [TEXTS, TEXTS[:1], [""], [TEXTS[1]] * (parser.BATCH + 1)])
def test_sentences_are_read_as_the_components_read_them(texts):
    assert parser.stand_in(parser.DEFAULT_MODEL) is not None
    assert [told(doc) for doc in parser.read(texts)] == [told(doc) for doc in tabled(parser.parse(texts))]


def test_a_model_of_another_kind_reads_by_its_own_components(monkeypatch):
    by_itself = [told(doc) for doc in parser.read(TEXTS)]
    monkeypatch.setattr(parser, "stand_in", lambda model: None)
    assert [told(doc) for doc in parser.read(TEXTS)] == by_itself


def test_nothing_stands_in_for_a_parser_that_weighs_several_trees(monkeypatch):
    language = parser.load(parser.DEFAULT_MODEL)
    monkeypatch.setitem(language.get_pipe("parser").cfg, "beam_width", 4)
    assert parser.stand_in.__wrapped__(parser.DEFAULT_MODEL) is None


def test_vectors_are_those_of_the_model_whether_their_words_are_known_or_new():
    language = parser.load(parser.DEFAULT_MODEL)
    component, ours = language.get_pipe("tok2vec"), Vectors(language)
    docs = [language.make_doc(text) for text in TEXTS if text]
    theirs = component.predict(docs)
    for _ in ("new", "known"):
        np.testing.assert_allclose(ours.of(docs), np.concatenate(theirs), atol=1e-5)


def test_vectors_are_the_same_whatever_else_was_read_before():
    language = parser.load(parser.DEFAULT_MODEL)
    docs = [language.make_doc(text) for text in TEXTS]
    at_once, one_by_one = Vectors(language), Vectors(language)
    for doc in reversed(docs):
        one_by_one.of([doc])
    np.testing.assert_array_equal(one_by_one.of(docs), at_once.of(docs))


def test_a_full_table_of_words_begins_anew(monkeypatch):
    monkeypatch.setattr("statusquo.syntax.vectors.MOST", 20)
    language = parser.load(parser.DEFAULT_MODEL)
    component, ours = language.get_pipe("tok2vec"), Vectors(language)
    for text in TEXTS[:3]:
        doc = language.make_doc(text.split(",")[0])
        np.testing.assert_allclose(ours.of([doc]), component.predict([doc])[0], atol=1e-5)


def test_what_hangs_from_a_word_is_told_in_its_order_where_branches_cross():
    forms = [Form(text=w, lower_=w, lemma_=w, tag_="", pos_="", dep_="", lexeme=None) for w in "abcd"]
    [tree] = trees([2, 1, 1, 1], lengths=[4])
    crossed = Doc("a b c d", forms, starts=[0, 2, 4, 6], tree=tree)
    assert crossed.roots == [crossed[1]]
    assert not tree.is_projective
    assert [t.text for t in crossed[2].subtree] == ["a", "c"]
    assert [t.text for t in crossed[1].subtree] == ["b", "a", "c", "d"]
