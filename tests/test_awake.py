"""What a sentence is asked by the words that it has: nothing that it is not asked would have an answer."""

from collections import Counter

import pytest

from statusquo import ontology
from statusquo.coders.lexicon import LexiconCoder
from statusquo.syntax import parser


@pytest.fixture(scope="module")
def coder():
    return LexiconCoder(ontology.load())


@pytest.fixture(scope="module")
def examples(coder):
    texts = [example.text for act in coder.acts.values() for example in act.examples]
    return list(
        parser.read(dict.fromkeys(texts))
    )  # all: what a sample shows hangs on the order of the examples


def test_a_question_that_sleeps_in_a_sentence_has_no_answer_there(coder, examples):
    reader = coder.factuality
    asked = {
        "imagined": reader.imagined.of,
        "set elsewhere": reader.settings.of,
        "taken back": reader.rumours.taken_back,
        "untrue": reader.rumours.untrue_of,
        "idea": reader.rumours.idea_of,
    }
    answers = Counter()
    for doc in examples:
        awake = reader.awake.of(doc)
        for word in doc:
            for name, question in asked.items():
                if question(word) is not None:
                    assert name in awake, (name, doc.text)
                    answers[name] += 1
    assert answers


def test_a_scope_sleeps_where_the_sentence_has_none_of_its_cues(coder):
    plain, denied, asked = (
        coder.factuality.awake.of(doc)
        for doc in parser.read(
            [
                "Two states recognised Chad.",
                "Two states have not recognised Chad.",
                "Did Peru recognise Chad?",
            ]
        )
    )
    assert "verb" in denied - plain
    assert "question" in asked - denied


def test_words_are_found_by_their_lemmas_in_their_order(examples):
    for doc in examples:
        wanted = set(list(doc.lemmas)[::3])
        assert doc.among(wanted) == [word for word in doc if word.in_news in wanted]


def test_that_an_act_is_done_to_nobody_is_seldom_told_twice_of_a_word(coder, examples):
    """Two units of an act may want the word, one for its own sake and one for its object."""
    lacking = [
        (doc.text, reading.trigger.i, reading.act)
        for doc in examples
        for reading in coder.read(doc)
        if reading.unit.needs_recipient and not (reading.recipient or reading.actor)
    ]
    assert lacking
    twice = [place for place, times in Counter(lacking).items() if times > 1]
    assert len(twice) < len(lacking) / 20
